export * from "@lienthong/edxml";
