import type { Nation } from './nation'

/**
 * Where keeping silent to the police can itself be a crime. Source: Criminal Law Act (Northern Ireland) 1967,
 * section 5, as domain fact base 2.4 tells it; the section is to be confirmed.
 */
export const policeDuty: { readonly [nation in Nation]?: string } = {
  'Northern Ireland':
    'In Northern Ireland, not telling the police what you know of a serious crime can itself be a crime (Criminal Law Act (Northern Ireland) 1967, section 5; to be confirmed). If you are not sure, tell them.',
}
