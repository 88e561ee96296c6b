import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** As every gateway knows it (E.164), with or without the country's own; null where it is no number. */
export const phoneNumberOf = (text: string): string | null => {
  const number = parsePhoneNumberFromString(text, 'VN');
  return number?.isValid() ? number.number : null;
};
