/** What the page of an entry says above and below its form, where it adds one and where it corrects one. */
export const askedAs = (corrects: boolean): { title: string; lede?: string; submit: string } =>
  corrects
    ? {
        title: 'Correct an entry',
        lede: 'What you sign stands instead of it, and points at it. What stood before stays to be read.',
        submit: 'Add the correction',
      }
    : { title: 'Add to the chronology', submit: 'Add to the chronology' }
