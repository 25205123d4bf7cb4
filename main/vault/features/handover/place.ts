export type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Where the files of a handover go, by paths whose parts a `/` separates: a folder, or one encrypted file. */
export interface Place {
  folder(path: string): Promise<void>;
  /** Keeps a file once its chunks have come whole and `isRight` says so; whether it did. Nothing is left of it else. */
  file(path: string, chunks: Chunks, isRight: () => boolean): Promise<boolean>;
  flush(path: string): Promise<void>;
}
