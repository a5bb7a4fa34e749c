import { terms } from '@/lib/domain/guidance/terms'
import { Card } from '../page/card'
import { SummaryList } from '../page/summary-list'

export const Terms = () => (
  <Card title="What the words mean">
    <SummaryList rows={terms.map(each => ({ term: each.term, detail: each.means }))} />
  </Card>
)
