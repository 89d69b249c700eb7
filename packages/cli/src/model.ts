export * from "@lienthong/model";
