/// Readings that a transliterator gets wrong in names of places and offices: longer names first where one holds another.
///
/// For addresses, for lists by letter and for search; names are always shown in their own characters.
package enum PlaceReadings {
    /// The name and its syllables, divided by spaces.
    package static let kept: [(name: String, reading: String)] = [
        ("呼和浩特", "hu he hao te"), ("长沙", "chang sha"), ("长春", "chang chun"), ("长治", "chang zhi"),
        ("长寿", "chang shou"), ("长安", "chang an"), ("重庆", "chong qing"), ("六安", "lu an"), ("铅山", "yan shan"),
        ("乐清", "yue qing"), ("乐亭", "lao ting"), ("台州", "tai zhou"), ("天台", "tian tai"), ("丽水", "li shui"),
        ("厦门", "xia men"), ("亳州", "bo zhou"), ("蚌埠", "beng bu"), ("番禺", "pan yu"), ("东莞", "dong guan"),
        ("洪洞", "hong tong"), ("大埔", "da bu"), ("尉犁", "yu li"), ("单县", "shan xian"), ("莘县", "shen xian"),
        ("繁峙", "fan shi"), ("井陉", "jing xing"), ("蔚县", "yu xian"), ("涡阳", "guo yang"), ("歙县", "she xian"),
        ("黟县", "yi xian"), ("枞阳", "zong yang"), ("会稽", "kuai ji"), ("朝阳", "chao yang"), ("都匀", "du yun"),
        ("荥阳", "xing yang"), ("浚县", "xun xian"), ("监利", "jian li"), ("秭归", "zi gui"), ("郴州", "chen zhou"),
        ("耒阳", "lei yang"), ("曲阜", "qu fu"), ("乐陵", "lao ling"), ("省", "sheng"), ("行政", "xing zheng"),
        ("银行", "yin hang"),
    ]
}
