import { newId as make } from '../platform/identity'

/** A fresh id for a form about to be rendered: its key, so that sending it twice does one thing. */
export const newId = (): string => make()
