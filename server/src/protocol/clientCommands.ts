/** The client's commands that code actions call; each is called with one argument of the type named. */
export const clientCommands = {
  /** With a `Suppression`: remembers it and sends all of them. */
  suppressFinding: 'bulletin.suppressFinding',
  /** With an `AcceptedHost`: writes it into the project file. */
  acceptPublisherHost: 'bulletin.acceptPublisherHost',
  /** With a `PlaceParams`: says that the line there is a headline. */
  isHeadline: 'bulletin.isHeadline',
  /** With a `PlaceParams`: says that no article begins at the line there. */
  notAnArticle: 'bulletin.notAnArticle',
  /** With a `PlaceParams`: shows the candidates for a source to attach there. */
  attachSource: 'bulletin.attachSource',
  /** With a `PlaceParams`: shows why the text was read as it was. */
  showWhy: 'bulletin.showWhy',
} as const;

/** A host that is a publisher's own: what "accept" teaches the project file that holds for the document. */
export interface AcceptedHost {
  readonly uri: string;
  readonly publisher: string;
  readonly host: string;
}
