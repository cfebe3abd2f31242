/** For `lang`, lists, numbers and dates. */
export const locale = 'en'
export const direction: 'ltr' | 'rtl' = 'ltr'
