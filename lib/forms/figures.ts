/** 15000 as '15,000'. Written out, because a locale's own formatter costs more than the field around it. */
export const figures = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')
