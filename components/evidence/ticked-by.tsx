import { type Evidence, onlyTicked } from '@/lib/domain/entry/evidence'

/** Who ticked what no entry shows yet, each once. */
export const tickers = (all: readonly (readonly Evidence[])[]): string[] => [
  ...new Set(all.flatMap(evidence => onlyTicked(evidence).map(each => each.by.name))),
]

/** Said once above a list: while one person alone ticked, their name stands nowhere else. */
export const TickedBy = ({ names }: { names: readonly string[] }) =>
  names.length === 1 && <p className="text-soft">{names[0]} ticked what no entry shows yet.</p>
