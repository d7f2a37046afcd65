import { RequestType } from 'vscode-jsonrpc';

/** Asks the client whether files can be kept where one lies. Asked only of a client that says `servesFiles`, as are the two below. */
export const keepsFilesRequest = new RequestType<{ readonly uri: string }, boolean, void>('bulletin/keepsFiles');

/** Asks the client for a file that is not on the server's disk: its bytes, each as one character; null where there is none. Fails where it has more than `most`. */
export const readFileRequest = new RequestType<{ readonly uri: string; readonly most?: number }, string | null, void>('bulletin/readFile');

/** Asks the client to write a file as UTF-8. */
export const writeFileRequest = new RequestType<{ readonly uri: string; readonly text: string }, void, void>('bulletin/writeFile');
