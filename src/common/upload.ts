/** A file on its way in. What its sender says of it is a claim. */
export interface IncomingFile {
  readonly content: AsyncIterable<Uint8Array>;
  readonly claimedName: string;
  readonly claimedType: string;
  /** What the length of the whole body gives away before it is read. */
  readonly atLeastBytes: number;
}

/** A body with a file in it, of which nothing has been read yet. */
export interface Upload<Fields> {
  /**
   * Reads it to its end. The file goes through `take` while it arrives; the fields beside it, before or after it, are
   * given checked. Throws what `take` throws, and 422 for what is wrong with the parts.
   */
  read<T>(
    take: (file: IncomingFile) => Promise<T>,
  ): Promise<{ readonly file: T; readonly fields: Fields }>;
}
