import { NotificationType } from 'vscode-jsonrpc';

/** What the user has said of a file: it wins over every setting and over what the text looks like. */
export type Treatment = 'bulletin' | 'notBulletin';

export interface TreatmentParams {
  readonly uri: string;
  /** Null takes the user's word back. */
  readonly treatment: Treatment | null;
}

/** The user has said that a file is a bulletin, or none, or has taken that back. */
export const treatmentNotification = new NotificationType<TreatmentParams>('bulletin/treatment');
