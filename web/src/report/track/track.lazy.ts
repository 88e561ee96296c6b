/** What is fetched once a case is shown: the maker of QR codes is as heavy as the page. One file, whichever part asks first. */
export { QrCode } from './QrCode';
export { Slip } from './Slip';
