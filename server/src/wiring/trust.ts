/** Whether the user trusts the workspace, as the client has told it last. Without trust nobody on the network is asked, and no link in a folder is followed. */
export class Trust {
  isGiven: boolean;

  constructor(atStart: boolean) {
    this.isGiven = atStart;
  }
}
