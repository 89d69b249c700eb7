/** The one namespace of everything in an edXML message of QCVN 102:2016/BTTTT. */
export const EDXML_NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

/** The conventional prefix. Some receivers compare it literally, so it is written exactly so. */
export const EDXML_PREFIX = "edXML";

/** Namespace of the older e-doc.vn dialects (CV 512, BKAV eDoc 1.0). */
export const EDOC_VN_NAMESPACE = "http://www.e-doc.vn/Schema/";

/** Namespace of XML signatures. */
export const XMLDSIG_NAMESPACE = "http://www.w3.org/2000/09/xmldsig#";

/** Namespace of XLink, which some senders use without declaring it. */
export const XLINK_NAMESPACE = "http://www.w3.org/1999/xlink";

/** Where the parts of a message stand, as local names from the root: for findings and for callers with the tree. */
export const EDXML_PATHS = {
  header: "/edXML/edXMLEnvelope/edXMLHeader",
  messageHeader: "/edXML/edXMLEnvelope/edXMLHeader/MessageHeader",
  traceHeaderList: "/edXML/edXMLEnvelope/edXMLHeader/TraceHeaderList",
  business: "/edXML/edXMLEnvelope/edXMLHeader/TraceHeaderList/Bussiness",
  manifest: "/edXML/edXMLEnvelope/edXMLBody/edXMLManifest",
  attachments: "/edXML/AttachmentEncoded",
} as const;

/** Values of the `Id` attributes that the signature layout `parts` refers to. */
export const EDXML_IDS = {
  messageHeader: "MessageHeader",
  business: "Bussiness",
  manifest: "edXMLManifest",
} as const;
