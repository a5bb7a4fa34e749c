import { abuseKinds, abuseSource, edition } from '@/lib/domain/abuse/catalogue'
import { nrmQuestions } from '@/lib/domain/nrm/questions'
import { Source } from '../page/source'
import { Table } from '../page/table'
import { Checked } from './checked'

/** The kinds of abuse that are asked beside the kinds of exploitation, and where the NRM form tells each. */
export const Abuse = ({ now }: { now: Date }) => (
  <section className="flow" aria-labelledby="abuse">
    <h2 id="abuse">Kinds of abuse</h2>
    <p>
      Abuse and neglect are often how a child is controlled. They are recorded apart from the kind of
      exploitation. A child is never to blame for them.
    </p>
    <p className="text-soft">Edition: {edition}. The wording is our own.</p>
    <Source summary={`Physical, sexual and emotional abuse, and neglect: ${abuseKinds.length} kinds`}>
      <div className="flow">
        <p>
          {abuseSource.source}. Last checked: <Checked on={abuseSource.checkedOn} now={now} />
        </p>
        <p>The NRM form has no box for any of them. It is told in an answer of the form’s own:</p>
        <Table
          level={3}
          caption="Kinds of abuse"
          titled
          head={['Kind', 'In plain words', 'Told in the NRM form under']}
          rows={abuseKinds.map(({ id, name, plain, nrm }) => ({
            key: id,
            cells: [name, plain, `“${nrmQuestions.find(({ key }) => key === nrm)?.ask}”`],
          }))}
          empty=""
        />
      </div>
    </Source>
  </section>
)
