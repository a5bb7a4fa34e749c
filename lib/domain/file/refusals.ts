/** Why a file was not taken: what it is about, and what to do. Nothing was kept of it. */
export const fileRefusals = {
  words: 'Say in up to 1,000 characters what it shows and where it is from. Then choose the file again.',
  none: 'Choose a file first.',
  unconfirmed: 'Read the box about sexual images and tick below it, then choose the file again.',
  empty: 'This file is empty. Open it where it came from, save it again, and choose that.',
  'too-large': 'This file has more than 20 MB. Choose a smaller photograph, or send a part of the document.',
  'case-full':
    'The files of this case have 500 MB, and that is all it can hold. Keep the rest in a safe place outside Holdfast, and write in the chronology where.',
  type: 'Only photographs (JPEG, PNG, WebP), PDF, Word (.docx) and recordings (M4A, MP3, WAV) can be kept.',
  'word-old':
    'This is a Word file of the old kind (.doc): it can hide programs, so it is neither kept nor shown here. Open it in Word, save it as .docx or PDF, and choose that.',
  'other-type':
    'What is in this file is not what the end of its name says. Save it again in its own program, and choose that.',
  picture: 'This photograph is broken or too big to open. Take it from the phone again, or send it smaller.',
  'pdf-active':
    'This PDF holds a program, a hidden file or a form that acts by itself. Print it to a new PDF, and choose that.',
  'pdf-locked': 'This PDF is protected by a password. Save it without one, and choose that.',
  'pdf-broken': 'This PDF is broken or cut short. Get it again from where it came.',
  'word-active':
    'This Word file holds a macro, another file, or a link that opens by itself. Save it as PDF, and choose that.',
  'word-broken':
    'This Word file is broken, protected by a password, or far bigger inside than outside. Save it as PDF.',
  'wrong-form': 'The form did not arrive whole. Try again.',
} as const
export type FileRefusal = keyof typeof fileRefusals

export const isFileRefusal = (text: string): text is FileRefusal => Object.hasOwn(fileRefusals, text)
