// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide/guide.h"
#include "guide/pageids.h"
#include "policy/linter.h"
#include "words/errorwords.h"
#include "words/findingwords.h"
#include "words/guidedwords.h"
#include "words/statewords.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace vaultlock;

class GuideTest : public QObject
{
    Q_OBJECT

private slots:
    void hasAPageForEveryRule();
    void saysOfAFindingWhatTheProblemsListSays();
    void hasAPageForEveryError();
    void leavesNoErrorOut();
    void hasAPageForEveryState();
    void hasAPageForEveryCard();
    void leadsSomewhereWithEveryLink();
    void hasNoPageTwiceAndNoneEmpty();
    void leavesNoPlaceholder();
    void findsEachPageByTheWordsOfItsTitle();
    void findsByTheBeginningsOfWordsInAnyCase();
    void findsTitlesBeforeTexts();
    void findsNothingByNoWords();
    void saysOfAMissingPageThatItIsMissing();

private:
    template <typename Visit>
    void eachPage(const Visit &visit) const
    {
        for (const guide::Chapter &chapter : m_guide.chapters()) {
            for (const guide::Page &page : chapter.pages)
                visit(page);
        }
    }

    const guide::Guide m_guide;
};

void GuideTest::hasAPageForEveryRule()
{
    for (int i = 0; i <= static_cast<int>(policy::lastRule); ++i) {
        const QString id = guide::pageOf(static_cast<policy::Rule>(i));
        const guide::Page *page = m_guide.page(id);
        QVERIFY2(page && !page->title.isEmpty(), qPrintable(id));
    }
}

void GuideTest::saysOfAFindingWhatTheProblemsListSays()
{
    const auto findings = policy::lint(R"({"Version": "2012-10-17", "Statement": []})");
    QCOMPARE(findings.size(), std::size_t{1});
    const auto words = words::findingWords(findings.front());
    const guide::Page *page = m_guide.page(guide::pageOf(findings.front().rule));
    QCOMPARE(page->title, words.what);
    QVERIFY(guide::textOf(*page).contains(words.why));
    QVERIFY(guide::textOf(*page).contains(words.mend));
}

void GuideTest::hasAPageForEveryError()
{
    for (const ErrorKind kind : guide::errorKinds()) {
        const guide::Page *page = m_guide.page(guide::pageOf(kind));
        QVERIFY(page);
        const auto words = words::errorWords(Error{kind, {}, 0, {}, {}});
        QCOMPARE(page->title, words.what);
        QVERIFY(guide::textOf(*page).contains(words.meaning));
        QVERIFY(guide::textOf(*page).contains(words.remedy));
    }
}

void GuideTest::leavesNoErrorOut()
{
    const auto kinds = guide::errorKinds();
    QCOMPARE(kinds.size(), static_cast<std::size_t>(ErrorKind::WrongOrigin) + 1);
    for (std::size_t i = 0; i < kinds.size(); ++i)
        QCOMPARE(static_cast<std::size_t>(kinds[i]), i);
}

void GuideTest::hasAPageForEveryState()
{
    for (int i = 0; i <= static_cast<int>(lock::LockStage::OutcomeUnknown); ++i) {
        const auto stage = static_cast<lock::LockStage>(i);
        const guide::Page *page = m_guide.page(guide::pageOf(stage));
        QVERIFY2(page, qPrintable(guide::pageOf(stage)));
        QCOMPARE(page->title, words::stageName(stage));
        QVERIFY(guide::textOf(*page).contains(words::stageMeaning(stage)));
    }
}

void GuideTest::hasAPageForEveryCard()
{
    QCOMPARE(guide::cards().size(), std::variant_size_v<policy::GuidedRule>);
    for (std::size_t i = 0; i < guide::cards().size(); ++i) {
        const policy::GuidedRule card = guide::cards()[i];
        QCOMPARE(card.index(), i);
        const guide::Page *page = m_guide.page(guide::pageOf(card));
        QVERIFY(page);
        QCOMPARE(page->title, words::ruleTitle(card));
        QVERIFY(guide::textOf(*page).contains(words::ruleSentence(card)));
    }
}

void GuideTest::leadsSomewhereWithEveryLink()
{
    int count = 0;
    eachPage([&](const guide::Page &page) {
        for (const guide::Block &block : page.blocks) {
            const auto *links = std::get_if<guide::Links>(&block);
            if (!links)
                continue;
            QVERIFY2(!links->pages.isEmpty(), qPrintable(page.id));
            for (const QString &id : links->pages) {
                QVERIFY2(m_guide.page(id), qPrintable(page.id + u' ' + id));
                QVERIFY2(id != page.id, qPrintable(id));
                ++count;
            }
        }
    });
    QVERIFY(count > 50);
    for (const QString &id : {guide::firstPage(), guide::newsPage(), guide::shortcutsPage()})
        QVERIFY2(m_guide.page(id), qPrintable(id));
    for (const guide::Step step :
         {guide::Step::Write, guide::Step::Review, guide::Step::Try, guide::Step::Locked})
        QVERIFY2(m_guide.page(guide::pageOf(step)), qPrintable(guide::pageOf(step)));
}

void GuideTest::hasNoPageTwiceAndNoneEmpty()
{
    static const QRegularExpression form(QStringLiteral("^[a-z]+/[a-z0-9-]+$"));
    QSet<QString> ids;
    eachPage([&](const guide::Page &page) {
        QVERIFY2(!ids.contains(page.id), qPrintable(page.id));
        ids.insert(page.id);
        QVERIFY2(form.match(page.id).hasMatch(), qPrintable(page.id));
        QCOMPARE(m_guide.page(page.id), &page);
        QVERIFY2(guide::textOf(page).size() > 20, qPrintable(page.id));
    });
}

void GuideTest::leavesNoPlaceholder()
{
    static const QRegularExpression placeholder(QStringLiteral("%[0-9n]"));
    eachPage([&](const guide::Page &page) {
        const QString text = page.title + u'\n' + guide::textOf(page);
        QVERIFY2(!placeholder.match(text).hasMatch(), qPrintable(page.id + u' ' + text));
    });
}

void GuideTest::findsEachPageByTheWordsOfItsTitle()
{
    eachPage([&](const guide::Page &page) {
        QVERIFY2(m_guide.search(page.title).contains(page.id), qPrintable(page.title));
    });
}

void GuideTest::findsByTheBeginningsOfWordsInAnyCase()
{
    const QString inverted = guide::pageOf(policy::Rule::InvertedAge);
    QVERIFY(m_guide.search(QStringLiteral("LEG hol")).contains(QStringLiteral("card/legal-hold")));
    QVERIFY(m_guide.search(QStringLiteral("ArchiveAge")).contains(inverted));
    QVERIFY(m_guide.search(QStringLiteral("inverted-age")).contains(inverted));
    QVERIFY(m_guide.search(QStringLiteral("legal xyzzy")).isEmpty());
}

void GuideTest::findsTitlesBeforeTexts()
{
    const QStringList found = m_guide.search(QStringLiteral("abort"));
    const qsizetype title = found.indexOf(QStringLiteral("procedure/abort"));
    const qsizetype text = found.indexOf(QStringLiteral("procedure/overview"));
    QVERIFY(title >= 0);
    QVERIFY(text > title);
}

void GuideTest::findsNothingByNoWords()
{
    QVERIFY(m_guide.search({}).isEmpty());
    QVERIFY(m_guide.search(QStringLiteral(" … ")).isEmpty());
}

void GuideTest::saysOfAMissingPageThatItIsMissing()
{
    QVERIFY(!m_guide.page(QStringLiteral("finding/nothing")));
    const guide::Page page = guide::missingPage(QStringLiteral("finding/nothing"));
    QVERIFY(guide::textOf(page).contains(QStringLiteral("finding/nothing")));
}

QTEST_GUILESS_MAIN(GuideTest)
#include "tst_guide.moc"
