/// The interface strings that pages and components use; templates use others of the same files as `{{t.key}}`.
///
/// The key of a string in the theme's `i18n/` files is the name of its case in small letters: `navHome` is `nav_home`.
package enum Phrase: Int, CaseIterable, Sendable {
    // Navigation and page titles
    case locale, navHome, navAgencies, navRegions, navYears, navCommentary, notFoundTitle, titleYear, titleReport
    case unconfirmedRegion
    // Search
    case search, describeSearch, searchAgency, searchRegion, searchIndicator, searchRule, searchTerm, searchArticle
    case searchPage, searchReport, searchFinding
    // Descriptions
    case describeHome, describeAgencies, describeAgency, describeReport, describeYears, describeYear
    case describeCommentary
    // Figures
    case stateBlank, statePlaceholder, statePlaceholderTold, stateAbsent, stateUnreadable, lineTitle, sourceLine
    // Tables
    case content, applicantCondition, organizations, balanceNote, unitNote, table2Unit, tableNotFound, extraRowEmpty
    case headingMissing, otherTable
    // Report facts
    case factForm, factDate, factPublished, factSignature, factSource, factOriginal, factHash, factEncoding
    case factPath, factAddress
    case originalWithheld, factVersion, formName, formUnknown, dateNone, preamble, sourceHeading, lineNumber
    // Findings
    case findingError, findingWarning, findingNotice, findingInfo, versionCells, versionCell, versionShown
    case versionOther, findingsOf, findingsCount, findings, describeFindings, casesCount, casesMore, casesByYear
    case casesByRegion, regionColumn, ruleCaution, casesColumn, reportsColumn, ruleNamed, ruleBasis
    // What a finding found
    case twoSentences, labelled, rowInGroup, findingSeparator, findingList, findingListMore, findingBlank, findingLate
    case findingLateUsual, findingEarly, findingLabel, findingSectionOrder, findingTable, findingForm, findingOtherForm
    case findingYear, findingResemblance, balanceLeft, balanceOver, balanceOthers, breachDifference, breachSum
    case breachTable, proseDifference, proseCell, proseAnd, proseGroup, proseIs, proseSum, proseShare, versionLine
    case versionValueLine, versionBlank, versionPlaceholder, versionUnreadable, repairOnly, repairNone, repairSingle
    case repairFewest, repairOr, repairMore
    // Right of reply
    case replyOfAgency, correctionOfAgency, correctionOf, correctedTo, reportedAs, repliedNote
    // Copied text
    case echoes, describeEchoes, echoesMeaning, echoesOfReport, echoesAll, echoesOthers, echoesShare, echoOfAgencies
    case echoOfYears, echoPlaces, echoCommon
    // Agency facts
    case factLevel, factKind, factFullName, factWebsite, levelNational, levelProvince, levelPrefecture, levelCounty
    case levelTownship, kindGovernment, kindDepartment, yearMissing, allYears, allYearsCaption, row, sectionProactive
    case sectionApplications, sectionDisputes
    // Regions and lists of agencies
    case describeRegions, describeRegion, describeRegionEmpty, describeUnconfirmed, describeAlphabet, ruleCases
    case agenciesListed, agenciesByLetter, agenciesByRegion, regionItself, regionSums, regionSumsNote, regionCovered
    case regionMissing, regionTable, casesByGroup, ruleGroup, groupProactive, groupApplications, groupDisputes
    case groupYears, groupProse, groupDates, groupShape, groupWording
    // Glossary
    case glossary, describeGlossary, glossaryBasics, glossaryProactive, glossaryApplications, glossaryOutcomes
    case glossaryDisputes, glossaryFigures
    // Downloads
    case data, describeData, downloadTable, downloadData, downloadRecord, downloadText, downloadFindings, factRecord
    case fieldYear, fieldForm, fieldKey, fieldLabel, fieldValue, fieldStatus, fieldUnit, fieldLine
    case dataAgencies, dataRegions, dataIndicators, dataCells, dataObservations, dataForm, dataValues, dataRecords
    case dataPackage, dataChecksums, dictionary, describeDictionary, columnRequired, fieldAgencyId, fieldAgency
    case fieldShortName, fieldRegion, fieldParent, fieldRegistered, fieldReports, fieldAgencies, fieldFirstYear
    case fieldLastYear, fieldPage, fieldFeed, fieldName, fieldNameChinese, fieldNameEnglish, fieldType, fieldGroup
    case fieldFormula, fieldMeaning, fieldTable, fieldOnForm, fieldLines, fieldNumerator, fieldDenominator
    case fieldDoubtful, fieldRule, fieldSeverity, fieldInstances, fieldCells, fieldFinding, fieldReplied, fieldEmpty
    case stateReportedMeaning, stateBlankMeaning, statePlaceholderMeaning, stateAbsentMeaning, stateUnreadableMeaning
    // Numbers in words
    case statReports, statReportsNote, statApplications, statOpened, statOpenedShare, statCorrected, statReviews
    case statFindings, statFindingsNote, statLawsuits, coverage, coverageShort, coverageAll, coverageSeparator
    case listSeparator, regionNote, changeSame, changeMore, changeFewer, reportsCount, agenciesCount, noReports
    case yearsList, missingNote, missingMore
    // Comparison
    case compare, describeCompare, compareAdd, compareAddButton, compareNone, compareFull, compareUnknown
    case compareRemove, compareGap, compareBreak, compareChart, regionChart, filterText, pickColumns, saveShown
    case saveName, showAll, anyChoice, rowsShown, moreRows, median, lowerQuartile, upperQuartile, tableFailed
    case columnAgency, columnNew
    case columnCarriedIn, columnGranted, columnPartial, columnTotal, columnCarriedOut, columnReviews, columnDirect
    case columnAfterReview, sum, sumTooLarge, compareCaption, pageNumber
    // Indicators
    case indicators, indicatorsNote, indicator, indicatorValue, indicatorSource, indicatorFamily, indicatorMeanings
    case stateNotApplicable, stateNotReported, stateNotComparable, stateDeadlineUnknown, whyNotApplicable
    case whyNotComparable, whyDeadlineUnknown, doubtful, doubtfulNote, daysLate, daysEarly, daysOnTime
    // The carry-over ledger
    case ledgerCaption, ledgerCaptionNote, ledgerEqual, ledgerVanished, ledgerAppeared, ledgerUnknown
    case ledgerOutUnknown, ledgerInUnknown, ledgerFewer, ledgerMore, ledgerRegions, ledgerRegionsNote, ledgerRegion
    case ledgerAll, ledgerVanishedColumn, ledgerAppearedColumn, ledgerDiffering, ledgerCompared, ledgerPairs
    // Charts, indicators, peers
    case navIndicators, describeIndicators, indicatorsOfTable, indicatorAll, indicatorTableNote, comparableSame
    case comparableNear, comparableNever, comparableOnly, distributionTitle, levelUnknown, trendSum, trendSumNote
    case trendMedian, trendMedianNote, medianTooFew, medianIs, medianNone, ownIs, peersCounted, countOf
    case countOfCovered, peerGroup, peersUnknown, peersLead, peersMedian, chartTable, chartYear, chartNew
    case chartDirect, chartAfterReview, chartYearValue, chartNamed, chartBreak, chartNoReport, chartsOneYear
    case chartAllZero, chartApplications, chartOutcomes, chartOutcomesNote, chartDisputes, chartPartsMissing
    case chartPartsSum, outcomeDenied, outcomeUnable, outcomeNotProcessed, outcomeOther, binColumn, binCount
    case binClosed, binUnder, binFrom, binOver, binBelow, chartOneScale, distributionNone
    // What changed
    case changes, describeChanges, changeBuild, changeNew, changeWithdrawn, changeReplaced, changeReread, changeOpened
    case changeClosed, changeRules, changeRulesAdded, changeRulesRemoved, changeRulesChanged, changeProgram
    case changeSource, changeMoreItems, changedAfter, changedSource, changedReading
    // Citations
    case cite, citeNote, citeNoteData, citeCell, citeFinding, citeCopy, citeDay
    // Commentary
    case titleTag, readingTime, articleData, articleDataDated, articleTable, inBrackets

    /// The name in the theme's files. Made once a case by `Strings`: it takes time.
    package var key: String {
        var key = ""
        for scalar in "\(self)".unicodeScalars {
            let isCapital = ("A"..."Z").contains(scalar)
            key += isCapital ? "_" + scalar.properties.lowercaseMapping : String(scalar)
        }
        return key
    }
}
