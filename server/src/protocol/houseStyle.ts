import { RequestType } from 'vscode-jsonrpc';

/** What `Bulletin: Learn House Style` is to write, or why it cannot. */
export type LearntHouseStyle =
  | {
      /** The file's text. */
      readonly json: string;
      /** How many of the articles the style explains. */
      readonly explained: number;
      readonly articles: number;
    }
  | { /** In the user's language. */ readonly problem: string };

/** Asks for the house style of an open document; null where it is closed. */
export const learnHouseStyleRequest = new RequestType<{ readonly uri: string }, LearntHouseStyle | null, void>('bulletin/learnHouseStyle');
