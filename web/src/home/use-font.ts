import { useEffect, useState } from 'react';

const HEADING = "600 20px 'Be Vietnam Pro'";

/** Whether the letters of a heading are there: in another font a long name may take a line more, and push all down. */
export function useFont(text: string): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const drawn = () => setThere(true);
    // Without its font it is read all the same.
    document.fonts.load(HEADING, text).then(drawn, drawn);
  }, [text]);
  return isThere;
}
