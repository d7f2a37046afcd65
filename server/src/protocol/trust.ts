import { NotificationType } from 'vscode-jsonrpc';

/** The user has said whether to trust the workspace. */
export const trustNotification = new NotificationType<{ readonly trusted: boolean }>('bulletin/trust');

/** The code of the error with which the client refuses to follow a link in a workspace that is not trusted. */
export const linkNotFollowed = 1;
