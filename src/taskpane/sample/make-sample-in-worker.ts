import type { AddedFile } from '../model/surroundings';

interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the worker answers. */
export type SampleAnswer =
  | { readonly kind: 'files'; readonly files: readonly MadeFile[] }
  | { readonly kind: 'fault'; readonly message: string };

/** Makes the sample in a worker, which ends when it is done. */
export function makeSampleInWorker(create: () => Worker): () => Promise<readonly AddedFile[]> {
  return async () => {
    const worker = create();
    try {
      const files = await new Promise<readonly MadeFile[]>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<SampleAnswer>) => {
          if (data.kind === 'files') resolve(data.files);
          else reject(new Error(data.message));
        };
        worker.onerror = ({ message }) => {
          reject(new Error(message));
        };
        worker.postMessage(undefined);
      });
      return files.map(({ name, bytes }) => ({
        name,
        arrayBuffer: () => Promise.resolve(bytes.buffer),
      }));
    } finally {
      worker.terminate();
    }
  };
}
