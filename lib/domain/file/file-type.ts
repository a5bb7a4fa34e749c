/** What a file may be: nothing else is taken. Source: shared fact base, files; ASVS 5.0 V5.2. */
export const fileTypes = {
  jpg: { kind: 'photograph', mime: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  png: { kind: 'photograph', mime: 'image/png', endings: ['png'] },
  webp: { kind: 'photograph', mime: 'image/webp', endings: ['webp'] },
  pdf: { kind: 'pdf', mime: 'application/pdf', endings: ['pdf'] },
  docx: {
    kind: 'word',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  m4a: { kind: 'recording', mime: 'audio/mp4', endings: ['m4a'] },
  mp3: { kind: 'recording', mime: 'audio/mpeg', endings: ['mp3'] },
  wav: { kind: 'recording', mime: 'audio/wav', endings: ['wav'] },
} as const
export type FileType = keyof typeof fileTypes
export type FileKind = (typeof fileTypes)[FileType]['kind']

export const kindInWords: Record<FileKind, string> = {
  photograph: 'Photograph',
  pdf: 'PDF',
  word: 'Word file',
  recording: 'Recording',
}

export const kindOf = (type: FileType): FileKind => fileTypes[type].kind

/** The type that a name claims by its last ending, or undefined. */
export function claimedType(name: string): FileType | undefined {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name.trim())?.[1]?.toLowerCase()
  const types = Object.keys(fileTypes) as FileType[]
  return types.find(type => (fileTypes[type].endings as readonly string[]).includes(ending ?? ''))
}

/** One file, and all files of one case (README § Decisions). */
export const mostBytes = 20 * 1024 * 1024
export const mostBytesOfCase = 500 * 1024 * 1024

/** What a file chooser offers. */
export const accepted = Object.values(fileTypes)
  .flatMap(({ mime, endings }) => [mime, ...endings.map(ending => `.${ending}`)])
  .join(',')

const units = [
  { bytes: 1024 * 1024, word: 'MB' },
  { bytes: 1024, word: 'kB' },
] as const

/** How big a file is, as people say it. */
export function sizeInWords(bytes: number): string {
  const unit = units.find(each => bytes >= each.bytes)
  return unit ? `${(bytes / unit.bytes).toFixed(1).replace(/\.0$/, '')} ${unit.word}` : `${bytes} bytes`
}

/** What a file is called when it leaves: the case, what it is, and the end of its id. Never the name it came with. */
export const nameOnLeaving = (reference: string, id: string, type: FileType): string =>
  `${reference}-${kindOf(type)}-${id.slice(-6)}.${type}`
