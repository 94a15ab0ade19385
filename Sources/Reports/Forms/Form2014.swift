extension Form {
    /// 政府信息公开情况统计表 of 国办发〔2014〕32号: an archive form without the three tables, kept as found.
    package static let form2014 = Form("2014", issuedBy: "国办发〔2014〕32号", firstYear: 2014)
}
