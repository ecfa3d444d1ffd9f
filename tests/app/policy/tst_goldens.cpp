// SPDX-License-Identifier: GPL-3.0-or-later

// Whole policies with all that is found in them.
//
// goldens/NAME.json is a policy, goldens/NAME.findings what the linter says of it, a finding a
// line: `rule severity begin-end` and the beginning of the text there. A line `# vault ARN` names
// the chosen vault, if it is another than examplevault.
//
// After a change that is meant, run this with VAULTLOCK_WRITE_GOLDENS=1 in the environment: it
// writes the .findings anew (and those that are missing), and `git diff` is what to review.
#include "policy/document.h"
#include "policy/reader/reader.h"
#include "ruletable.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

QDir goldens()
{
    return QDir(QStringLiteral(VAULTLOCK_GOLDENS));
}

QByteArray contentOf(const QString &name)
{
    QFile file(goldens().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr const char *vaultMark = "# vault ";

/// The lines of a .findings that are no findings.
QByteArray headOf(const QByteArray &findings)
{
    QByteArray head;
    for (const QByteArray &line : findings.split('\n')) {
        if (line.startsWith('#'))
            head += line + '\n';
    }
    return head;
}

ChosenVault vaultOf(const QByteArray &findings)
{
    for (const QByteArray &line : findings.split('\n')) {
        if (line.startsWith(vaultMark))
            return {VaultArn::fromString(
                        QString::fromUtf8(line.mid(static_cast<int>(qstrlen(vaultMark)))))
                        .value()};
    }
    return examplevault();
}

std::string severityOf(const Finding &finding)
{
    switch (finding.severity) {
    case Severity::Hint:
        return "hint";
    case Severity::Warning:
        return "warning";
    case Severity::Danger:
        return "danger";
    case Severity::Error:
        break;
    }
    return "error";
}

std::string lineOf(const std::string &text, const Finding &finding)
{
    constexpr std::size_t most = 60;
    std::string excerpt = text.substr(finding.span.begin, finding.span.size());
    std::replace(excerpt.begin(), excerpt.end(), '\n', ' ');
    if (excerpt.size() > most) {
        std::size_t end = most;
        while ((static_cast<unsigned char>(excerpt[end]) & 0xc0U) == 0x80U)
            --end;
        excerpt = excerpt.substr(0, end) + "…";
    }
    return std::string(ruleName(finding.rule)) + " " + severityOf(finding) + " " +
           std::to_string(finding.span.begin) + "-" + std::to_string(finding.span.end) + " " +
           excerpt + "\n";
}

bool isRewriting()
{
    return qEnvironmentVariableIntValue("VAULTLOCK_WRITE_GOLDENS") == 1;
}

/// Every identity of the text is one of the changed text's.
void checkKept(const std::string &text, const std::string &changed, const ChosenVault &vault)
{
    std::set<std::string> now;
    for (const Finding &finding : lint(changed, vault))
        now.insert(finding.identity);
    for (const Finding &finding : lint(text, vault))
        QVERIFY2(now.count(finding.identity) == 1, finding.identity.c_str());
}

void addGoldens()
{
    QTest::addColumn<QString>("name");
    for (const QString &file : goldens().entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const QString name = file.chopped(5);
        QTest::newRow(qPrintable(name)) << name;
    }
}

} // namespace

class GoldensTest : public QObject
{
    Q_OBJECT

private slots:
    void haveJustTheseFindings_data() { addGoldens(); }
    void haveJustTheseFindings();
    void tellTheirFindingsApart_data() { addGoldens(); }
    void tellTheirFindingsApart();
    void keepIdentitiesUnderABlankLine_data() { addGoldens(); }
    void keepIdentitiesUnderABlankLine();
    void keepIdentitiesBesideASibling_data() { addGoldens(); }
    void keepIdentitiesBesideASibling();
    void areMendedInTheEnd_data() { addGoldens(); }
    void areMendedInTheEnd();
    void haveAPolicyForEachListOfFindings();
};

void GoldensTest::haveJustTheseFindings()
{
    QFETCH(QString, name);
    const std::string text = contentOf(name + QStringLiteral(".json")).toStdString();
    const QString file = name + QStringLiteral(".findings");
    const QByteArray expected = contentOf(file);
    QByteArray found = headOf(expected);
    for (const Finding &finding : lint(text, vaultOf(expected)))
        found += QByteArray::fromStdString(lineOf(text, finding));
    if (isRewriting()) {
        QFile output(goldens().filePath(file));
        QVERIFY(output.open(QIODevice::WriteOnly));
        QCOMPARE(output.write(found), found.size());
        return;
    }
    QVERIFY2(goldens().exists(file), qPrintable(file));
    const QList<QByteArray> foundLines = found.split('\n');
    const QList<QByteArray> expectedLines = expected.split('\n');
    for (qsizetype i = 0; i < std::min(foundLines.size(), expectedLines.size()); ++i)
        QCOMPARE(foundLines[i], expectedLines[i]);
    QCOMPARE(foundLines.size(), expectedLines.size());
}

void GoldensTest::tellTheirFindingsApart()
{
    QFETCH(QString, name);
    const auto findings = lint(contentOf(name + QStringLiteral(".json")).toStdString(),
                               vaultOf(contentOf(name + QStringLiteral(".findings"))));
    QVERIFY2(hasUniqueIdentities(findings), listed(findings).constData());
}

void GoldensTest::keepIdentitiesUnderABlankLine()
{
    QFETCH(QString, name);
    const std::string text = contentOf(name + QStringLiteral(".json")).toStdString();
    checkKept(text, "\n" + text, vaultOf(contentOf(name + QStringLiteral(".findings"))));
}

void GoldensTest::keepIdentitiesBesideASibling()
{
    QFETCH(QString, name);
    const std::string text = contentOf(name + QStringLiteral(".json")).toStdString();
    const Tree tree = read(text);
    const Document document = documentOf(tree);
    if (document.statement == noNode || tree.at(document.statement).kind != NodeKind::Array)
        return; // there is no list to append to
    NodeIndex last = tree.at(document.statement).firstChild;
    QVERIFY(last != noNode);
    while (tree.at(last).nextSibling != noNode)
        last = tree.at(last).nextSibling;
    // An Allow: a Deny could undo what a policy without any is told.
    const std::string sibling =
        statementOf({R"("Sid": "SiblingOfTheOthers")", R"("Effect": "Allow")", everyone,
                     R"("Action": "glacier:DescribeVault")", ownVault});
    std::string changed = text;
    changed.insert(tree.at(last).span.end, ",\n" + sibling);
    checkKept(text, changed, vaultOf(contentOf(name + QStringLiteral(".findings"))));
}

void GoldensTest::areMendedInTheEnd()
{
    QFETCH(QString, name);
    // What a person does who presses the first button again and again: it comes to an end.
    std::string text = contentOf(name + QStringLiteral(".json")).toStdString();
    const ChosenVault vault = vaultOf(contentOf(name + QStringLiteral(".findings")));
    for (int step = 0; step < 60; ++step) {
        const auto findings = lint(text, vault);
        const auto fixable = std::find_if(findings.begin(), findings.end(),
                                          [](const Finding &f) { return !f.fixes.empty(); });
        if (fixable == findings.end())
            return;
        const std::string mended = applied(text, fixable->fixes.front());
        QVERIFY2(mended != text, listed({*fixable}).constData());
        text = mended;
    }
    QFAIL(text.c_str());
}

void GoldensTest::haveAPolicyForEachListOfFindings()
{
    const QStringList lists = goldens().entryList({QStringLiteral("*.findings")}, QDir::Files);
    QVERIFY(lists.size() >= 23);
    for (const QString &list : lists)
        QVERIFY2(goldens().exists(list.chopped(9) + QStringLiteral(".json")), qPrintable(list));
}

QTEST_GUILESS_MAIN(GoldensTest)
#include "tst_goldens.moc"
