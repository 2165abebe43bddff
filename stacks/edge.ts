/*
 * What CloudFront runs itself before a request goes on (CloudFront Functions, JavaScript runtime 2.0).
 */

/** A page's address that is no file is the app's to understand. Done here, since an error page would also replace the API's own 403 and 404. */
export const DEEP_LINK = `function handler(event) {
  var request = event.request;
  if (!request.uri.split("/").pop().includes(".")) request.uri = "/index.html";
  return request;
}`;

/** Tells the API who asked: what it sees itself is CloudFront. Whatever a visitor wrote there is replaced. */
export const VIEWER = `function handler(event) {
  event.request.headers["x-kolo-viewer"] = { value: event.viewer.ip };
  return event.request;
}`;

/** How CloudFront proves to the API that it asks. */
export const EDGE_HEADER = "x-kolo-edge";
