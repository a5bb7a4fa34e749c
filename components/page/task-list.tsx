import { Tag } from './tag'

type Task = {
  readonly title: string
  readonly href: string
  readonly state: string
  readonly done: boolean
  readonly hint?: string | undefined
}

/** What there is to do, in any order, each with its state in words. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="list-none border-t border-line">
      {tasks.map(task => (
        <li
          key={task.href}
          className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-b border-line py-3"
        >
          <div className="min-w-0 flex-[1_1_16rem]">
            <a href={task.href} className="tap inline-block">
              {task.title}
            </a>
            {task.hint && <p className="hint">{task.hint}</p>}
          </div>
          <Tag tone={task.done ? 'done' : 'plain'}>{task.state}</Tag>
        </li>
      ))}
    </ul>
  )
}
