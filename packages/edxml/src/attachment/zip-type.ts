/** The one `ContentType` that makes the national SDK unzip. */
export const ZIP_TYPE = "application/zip";
