import { type ConcernDraft, type Item, type ListId, mostItems } from '@/lib/domain/concern/draft'
import { dangerOf, isAboutStaffIn } from '@/lib/domain/concern/road'
import { textOf } from '@/lib/forms/given'
import { AskedTwice } from '../form/asked-twice'
import { ButtonLink } from '../page/button-link'
import { Card } from '../page/card'
import { Heading } from '../page/heading'
import { Notice } from '../page/notice'
import { Call999 } from './call-999'

type Props = {
  draft: ConcernDraft
  id: string
  list: ListId
  add: string
  next: string
  remove: (data: FormData) => Promise<void>
}

const words = {
  entries: {
    title: 'What happened',
    lede: 'Add each thing on its own: what the child said, what you saw, what somebody told you. Nothing here is needed to send the concern.',
    add: 'Add what happened',
    of: (item: Item) => textOf(item.given, 'what') || textOf(item.given, 'words') || 'Nothing written yet',
    one: 'Entry',
  },
  people: {
    title: 'People around the child',
    lede: 'Relatives, carers, people who came with the child, people you suspect. For each, say whether they may learn of this.',
    add: 'Add a person',
    of: (item: Item) =>
      [textOf(item.given, 'name'), textOf(item.given, 'relationship')].filter(Boolean).join(', ') ||
      'Nothing written yet',
    one: 'Person',
  },
  children: {
    title: 'Other children',
    lede: 'If your concern is about more than one child, add each other child here. Each gets a case of their own, with what worries you and the signs you tick. Where a child can be found is kept on that child’s case alone.',
    add: 'Add another child',
    of: (item: Item) => textOf(item.given, 'name') || 'Name not known yet',
    one: 'Other child',
  },
}

const whose = 'You named several children. Say for each of these which of them it is about.'

/** The entries, the people or the other children of a concern so far. */
export function DraftItems({ draft, id, list, add, next, remove }: Props) {
  const { danger, called } = dangerOf(draft)
  // Most concerns are about one child.
  const goesOn = list === 'children' || draft[list].length > 0
  const { title, lede, of, one, add: addWords } = words[list]
  return (
    <>
      {danger && <Call999 recorded={called} aboutStaff={isAboutStaffIn(draft)} />}
      <a href={`/concerns/draft/${id}`}>Back to your concern</a>
      <Heading caption="Your concern" lede={lede}>
        {title}
      </Heading>
      {list !== 'children' && draft.children.length > 0 && <Notice tone="info" title={whose} />}
      {draft[list].map((item, index) => (
        <Card
          key={item.id}
          title={`${one} ${index + 1}`}
          aside={
            <a href={`/concerns/draft/${id}/${list}/${item.id}`}>
              Change<span className="sr-only"> {`${one} ${index + 1}`}</span>
            </a>
          }
        >
          <p className="whitespace-pre-line">{of(item)}</p>
          <AskedTwice
            what={`Remove ${one.toLowerCase()} ${index + 1}`}
            action={remove}
            hidden={{ draft: id, page: list, item: item.id }}
            submit={`Yes, remove ${one.toLowerCase()} ${index + 1} and what is written of it`}
          />
        </Card>
      ))}
      <div className="flex flex-wrap gap-4">
        {draft[list].length < mostItems[list] && (
          <ButtonLink href={add} secondary={goesOn}>
            {addWords}
          </ButtonLink>
        )}
        <ButtonLink href={next} secondary={!goesOn}>
          Continue
        </ButtonLink>
      </div>
    </>
  )
}
