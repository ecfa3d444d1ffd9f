// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences against the decisions: they are read back, by their words alone, and asked of every
// request that could make a difference.
#include "claim.h"
#include "policy/decision/preparedpolicy.h"
#include "words/explanationwords.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::words;
using namespace vaultlock::words::tests;

namespace {

std::vector<Case> allCases()
{
    const QString own = QStringLiteral("123456789012");
    const QString other = QStringLiteral("210987654321");
    const std::vector<std::pair<QString, QString>> requesters{
        {QStringLiteral("anonymous"), {}},
        {QStringLiteral("arn:aws:iam::123456789012:root"), own},
        {QStringLiteral("arn:aws:iam::123456789012:user/ann"), own},
        {QStringLiteral("arn:aws:iam::123456789012:role/Clerk"), own},
        {QStringLiteral("arn:aws:sts::123456789012:assumed-role/Clerk/monday"), own},
        {QStringLiteral("arn:aws:iam::210987654321:root"), other},
        {QStringLiteral("arn:aws:iam::210987654321:user/bob"), other}};
    QRandomGenerator random(2'027);
    std::vector<Case> cases;
    for (const auto &requester : requesters) {
        for (const int days : {0, 1, 29, 30, 31, 60, 365, 5'000}) {
            for (const char *hold : {"-", "", "true", "TRUE", "off", "ann"}) {
                for (const char *mfa : {"-", "true", "false"}) {
                    // No anonymous request says how it was authenticated.
                    if (requester.second.isEmpty() && *mfa != '-')
                        continue;
                    const auto value = [](const char *text) {
                        return *text == '-' ? std::nullopt
                                            : std::optional<QString>(QLatin1String(text));
                    };
                    const bool isSecure = random.bounded(2) == 0;
                    const int year = random.bounded(2) == 0 ? 2033 : 2027;
                    cases.push_back({requester.first, requester.second, days, value(hold),
                                     value(mfa), isSecure, year});
                }
            }
        }
    }
    return cases;
}

QString oneOf(QRandomGenerator &random, const QStringList &choices)
{
    return choices[random.bounded(static_cast<int>(choices.size()))];
}

QString randomValues(QRandomGenerator &random, const QStringList &choices)
{
    QString values = u'"' + oneOf(random, choices) + u'"';
    while (random.bounded(3) == 0)
        values += QStringLiteral(", \"") + oneOf(random, choices) + u'"';
    return u'[' + values + u']';
}

/// On who asks, and on how and when.
QString randomCircumstance(QRandomGenerator &random)
{
    const QString row = QStringLiteral("\"%1\": {\"%2\": %3}");
    const QString own = QStringLiteral("123456789012");
    switch (random.bounded(5)) {
    case 0:
    case 1:
        return row.arg(
            oneOf(random, {QStringLiteral("ArnEquals"), QStringLiteral("ArnNotEquals"),
                           QStringLiteral("ArnNotEqualsIfExists"), QStringLiteral("ArnLike"),
                           QStringLiteral("ArnNotLike"), QStringLiteral("StringLike"),
                           QStringLiteral("StringNotLike"), QStringLiteral("StringNotEquals")}),
            QStringLiteral("aws:PrincipalArn"),
            randomValues(random, {QStringLiteral("arn:aws:iam::123456789012:root"),
                                  QStringLiteral("arn:aws:iam::123456789012:user/ann"),
                                  QStringLiteral("arn:aws:iam::123456789012:role/Clerk"),
                                  QStringLiteral("arn:aws:iam::123456789012:user/*"),
                                  QStringLiteral("arn:aws:iam::*:root")}));
    case 2:
        return row.arg(
            oneOf(random, {QStringLiteral("StringEquals"), QStringLiteral("StringNotEquals"),
                           QStringLiteral("StringNotEqualsIfExists")}),
            QStringLiteral("aws:PrincipalAccount"),
            randomValues(random, {own, own, QStringLiteral("210987654321"),
                                  QStringLiteral("${aws:ResourceAccount}")}));
    case 3:
        return row.arg(oneOf(random, {QStringLiteral("Bool"), QStringLiteral("BoolIfExists")}),
                       QStringLiteral("aws:SecureTransport"),
                       randomValues(random, {QStringLiteral("true"), QStringLiteral("false")}));
    default:
        return row.arg(
            oneOf(random, {QStringLiteral("DateLessThan"), QStringLiteral("DateGreaterThan"),
                           QStringLiteral("DateLessThanEquals"),
                           QStringLiteral("DateGreaterThanEqualsIfExists")}),
            QStringLiteral("aws:CurrentTime"),
            randomValues(random, {QStringLiteral("2030-01-01T00:00:00Z"),
                                  QStringLiteral("2040-01-01T00:00:00Z"),
                                  QStringLiteral("2020-01-01T00:00:00Z")}));
    }
}

QString randomCondition(QRandomGenerator &random)
{
    const QString row = QStringLiteral("\"%1\": {\"%2\": %3}");
    if (random.bounded(2) == 0)
        return randomCircumstance(random);
    switch (random.bounded(4)) {
    case 0:
    case 1:
        return row.arg(
            oneOf(random,
                  {QStringLiteral("NumericLessThan"), QStringLiteral("NumericLessThanEquals"),
                   QStringLiteral("NumericGreaterThan"),
                   QStringLiteral("NumericGreaterThanEqualsIfExists"),
                   QStringLiteral("NumericEquals"), QStringLiteral("NumericNotEquals")}),
            QStringLiteral("glacier:ArchiveAgeInDays"),
            randomValues(random,
                         {QStringLiteral("0"), QStringLiteral("30"), QStringLiteral("60"),
                          QStringLiteral("365"), QStringLiteral("1000"), QStringLiteral("x")}));
    case 2:
        if (random.bounded(4) == 0)
            return row.arg(QStringLiteral("Null"), QStringLiteral("glacier:ResourceTag/Hold"),
                           randomValues(random, {QStringLiteral("true"), QStringLiteral("false")}));
        return row.arg(
            oneOf(random, {QStringLiteral("StringEquals"), QStringLiteral("StringEqualsIgnoreCase"),
                           QStringLiteral("StringNotEquals"), QStringLiteral("StringLike"),
                           QStringLiteral("StringEqualsIfExists"),
                           QStringLiteral("ForAnyValue:StringEquals"),
                           QStringLiteral("ForAllValues:StringEquals")}),
            QStringLiteral("glacier:ResourceTag/Hold"),
            randomValues(random, {QStringLiteral("true"), QStringLiteral("off"), QString(),
                                  QStringLiteral("tr*"), QStringLiteral("${aws:username}")}));
    default:
        return row.arg(oneOf(random, {QStringLiteral("Bool"), QStringLiteral("BoolIfExists")}),
                       QStringLiteral("aws:MultiFactorAuthPresent"),
                       randomValues(random, {QStringLiteral("true"), QStringLiteral("false")}));
    }
}

QString randomResource(QRandomGenerator &random)
{
    const QString others = QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/");
    switch (random.bounded(16)) {
    case 0:
    case 1:
        return QStringLiteral(R"("Resource": "*")");
    case 2:
        return QStringLiteral(R"("NotResource": "%1other")").arg(others);
    case 3:
        return QStringLiteral(R"("Resource": "%1${aws:username}")").arg(others);
    case 4:
        return QStringLiteral(R"("NotResource": "%1${aws:username}")").arg(others);
    default:
        return QStringLiteral(R"("Resource": "%1")").arg(vaultArn);
    }
}

QString randomStatement(QRandomGenerator &random)
{
    QString conditions;
    for (int i = random.bounded(4); i > 0; --i)
        conditions +=
            (conditions.isEmpty() ? QString() : QStringLiteral(", ")) + randomCondition(random);
    if (random.bounded(8) == 0)
        conditions =
            QStringLiteral(R"("StringNotEquals": {"aws:PrincipalAccount": "123456789012"})");
    const QString principal = oneOf(
        random,
        {QStringLiteral(R"("Principal": "*")"), QStringLiteral(R"("Principal": "*")"),
         QStringLiteral(R"("Principal": {"AWS": "123456789012"})"),
         QStringLiteral(R"("Principal": {"AWS": "arn:aws:iam::123456789012:role/Clerk"})"),
         QStringLiteral(
             R"("Principal": {"AWS": ["210987654321", "arn:aws:iam::123456789012:user/ann"]})"),
         QStringLiteral(R"("NotPrincipal": {"AWS": "arn:aws:iam::123456789012:user/ann"})"),
         QStringLiteral(R"("Principal": {"CanonicalUser": "79a59df9"})")});
    return QStringLiteral(R"({"Effect": "%1", %2, %3, %4%5})")
        .arg(oneOf(random,
                   {QStringLiteral("Deny"), QStringLiteral("Deny"), QStringLiteral("Allow")}),
             principal,
             oneOf(random, {QStringLiteral(R"("Action": "glacier:DeleteArchive")"),
                            QStringLiteral(R"("Action": "glacier:*")"),
                            QStringLiteral(R"("NotAction": "glacier:List*")"),
                            QStringLiteral(R"("Action": "glacier:UploadArchive")")}),
             randomResource(random),
             conditions.isEmpty() ? QString()
                                  : QStringLiteral(", \"Condition\": {%1}").arg(conditions));
}

/// By one Allow for certain, whatever others there are that cannot be told.
bool isAllowed(const Answer &answer)
{
    bool isAllowed = false;
    for (const StatementTrace &trace : answer.trace) {
        const bool applies = trace.outcome == StatementTrace::Outcome::Applies;
        const bool isOpen = applies || trace.outcome == StatementTrace::Outcome::Undecided;
        if (isOpen && trace.effect == Effect::Deny)
            return false;
        isAllowed = isAllowed || applies;
    }
    return isAllowed;
}

QStringList sentencesOf(const QString &words)
{
    return words.split(QStringLiteral(". "));
}

} // namespace

class ExplanationAgreementTest : public QObject
{
    Q_OBJECT

private slots:
    void claimsWhatIsDeniedAndNoMore();
    void saysOfEveryAgeWhatIsDecided();
    void copesWithAnyBytes();
};

void ExplanationAgreementTest::claimsWhatIsDeniedAndNoMore()
{
    const std::vector<Case> cases = allCases();
    QRandomGenerator random(2'557);
    int told = 0;
    int denied = 0;
    for (int round = 0; round < 250; ++round) {
        const QString text = QStringLiteral(R"({"Version": "2012-10-17", "Statement": [%1]})")
                                 .arg(randomStatement(random));
        const Explanation explanation =
            explain(text.toStdString(), ChosenVault{*VaultArn::fromString(vaultArn)});
        const QString words = statementWords(explanation.statements.front());
        const bool isTold = !words.startsWith(QLatin1String("What this statement does"));
        std::vector<Claim> claims;
        for (const QString &sentence : sentencesOf(words) + explanationSummary(explanation)) {
            if (const Claim claim(sentence); claim.isDenial())
                claims.push_back(claim);
        }
        told += isTold ? 1 : 0;
        const PreparedPolicy policy = PreparedPolicy::fromText(text.toStdString());
        for (const Case &one : cases) {
            const bool isClaimed = std::any_of(claims.begin(), claims.end(),
                                               [&](const Claim &c) { return c.holdsFor(one); });
            const bool isDenied = policy.decision(one.request()) == Decision::Denied;
            // And where it is told, it is told in full.
            const bool isRight = (!isClaimed || isDenied) && (!isTold || isClaimed || !isDenied);
            QVERIFY2(isRight, qPrintable(text + u'\n' + words + u'\n' + one.words()));
            denied += isClaimed ? 1 : 0;
        }
        for (const Claim &claim : claims)
            QVERIFY2(!claim.includesRoot() || claim.holdsForNobodyOrForRoot(cases),
                     qPrintable(text + u'\n' + words));
    }
    QVERIFY(told > 150);
    QVERIFY(denied > 25'000);
}

void ExplanationAgreementTest::saysOfEveryAgeWhatIsDecided()
{
    static const QRegularExpression line(
        QStringLiteral("^(?:At any age|Day ([\\d,]+)|Days ([\\d,]+) to ([\\d,]+)|From day "
                       "([\\d,]+) on): (.*)\\.$"));
    std::vector<Case> cases;
    for (const Case &one : allCases()) {
        if (one.who == QLatin1String("arn:aws:iam::123456789012:root"))
            cases.push_back(one);
    }
    QRandomGenerator random(366);
    int asked = 0;
    for (int round = 0; round < 150; ++round) {
        QString statements = randomStatement(random);
        while (random.bounded(2) == 0)
            statements += QStringLiteral(", ") + randomStatement(random);
        const QString text =
            QStringLiteral(R"({"Version": "2012-10-17", "Statement": [%1]})").arg(statements);
        const bool areTagsKnown = random.bounded(2) == 0;
        ChosenVault vault{*VaultArn::fromString(vaultArn)};
        if (areTagsKnown)
            vault.tags = std::vector<VaultTag>{{"Hold", "true"}};
        const QStringList lines = ageLines(explain(text.toStdString(), vault));
        const PreparedPolicy policy = PreparedPolicy::fromText(text.toStdString());
        for (const Case &one : cases) {
            if (areTagsKnown && one.hold != QLatin1String("true"))
                continue;
            const auto isOfIt = [&](const QString &words) {
                const auto match = line.match(words);
                const auto number = [&](int index) {
                    return match.captured(index).remove(u',').toInt();
                };
                if (!match.captured(1).isEmpty())
                    return one.days == number(1);
                if (!match.captured(2).isEmpty())
                    return one.days >= number(2) && one.days <= number(3);
                return match.captured(4).isEmpty() || one.days >= number(4);
            };
            QCOMPARE(std::count_if(lines.begin(), lines.end(), isOfIt), 1);
            const QString words =
                line.match(*std::find_if(lines.begin(), lines.end(), isOfIt)).captured(5);
            const Decision decision = policy.decision(one.request());
            const QByteArray message =
                (lines.join(u'\n') + u'\n' + one.words() + u'\n' + text).toUtf8();
            const bool isOpen = words.endsWith(QLatin1String("conditions are met")) ||
                                words.startsWith(QLatin1String("cannot be told"));
            if (!isOpen && words.startsWith(QLatin1String("denied by")))
                QVERIFY2(decision == Decision::Denied, message.constData());
            else if (!isOpen && words.startsWith(QLatin1String("allowed by")))
                QVERIFY2(isAllowed(policy.decide(one.request())), message.constData());
            else if (!isOpen)
                QVERIFY2(decision == Decision::NoDecision, message.constData());
            asked += isOpen ? 0 : 1;
        }
    }
    QVERIFY(asked > 3'000);
}

void ExplanationAgreementTest::copesWithAnyBytes()
{
    QRandomGenerator random(1);
    const std::string whole = QStringLiteral(R"({"Version": "2012-10-17", "Statement": [%1, %2]})")
                                  .arg(randomStatement(random), randomStatement(random))
                                  .toStdString();
    for (int round = 0; round < 500; ++round) {
        std::string text = whole;
        for (int i = random.bounded(1, 4); i > 0; --i) {
            const auto at = static_cast<std::size_t>(random.bounded(static_cast<int>(text.size())));
            if (random.bounded(2) == 0)
                text[at] = static_cast<char>(random.bounded(256));
            else
                text.erase(at, static_cast<std::size_t>(random.bounded(20)));
            if (text.empty())
                break;
        }
        for (const QString &line : explanationWords(explain(text)))
            QVERIFY2(line.endsWith(u'.') || line.endsWith(u':'), qPrintable(line));
    }
    QVERIFY(!explanationWords(explain(std::string(100'000, '['))).isEmpty());
}

QTEST_GUILESS_MAIN(ExplanationAgreementTest)
#include "tst_explanationagreement.moc"
