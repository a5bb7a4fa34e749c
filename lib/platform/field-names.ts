const plainName = /^[A-Za-z0-9_.\-[\]:]{1,200}$/
const reserved = new Set(['__proto__', 'constructor', 'prototype', 'then'])

/** A name that a question, a button or a hidden field of ours may carry. */
export const isFieldName = (name: string) =>
  plainName.test(name) && !name.split(/[.[\]:]/).some(part => reserved.has(part))

/** The hidden fields in which React keeps a form's action for a page without JavaScript. */
export const control = /^\$ACTION_(?:KEY|REF_\d{1,4}|\d{1,4}:[01]|ID_[0-7][0-9a-f]{41})$/

/** A name in a form as a whole: its fields, and the hidden ones in which React keeps the action. */
export const isFormName = (name: string) => control.test(name) || isFieldName(name)
