// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide/htmlguide.h"

#include <QDir>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace vaultlock;

class HtmlGuideTest : public QObject
{
    Q_OBJECT

private slots:
    void hasAFileForEveryPage();
    void isWellFormed();
    void leadsToFilesThatAreThere();
    void listsEveryPage();
    void loadsAndRunsNothing();
    void escapesWhatIsWritten();
    void isTheSameEachTime();

private:
    struct Read
    {
        bool isWellFormed = false;
        QStringList places; ///< that it leads to, from the guide's folder on
    };
    static Read read(const guide::HtmlFile &file);
    QSet<QString> paths() const;
    QStringList pageFiles() const;

    const guide::Guide m_guide;
    const std::vector<guide::HtmlFile> m_files = guide::htmlOf(m_guide);
};

HtmlGuideTest::Read HtmlGuideTest::read(const guide::HtmlFile &file)
{
    Read result;
    QXmlStreamReader reader(file.content);
    const QString folder = file.path.section(u'/', 0, -2);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString place = reader.attributes().value(QLatin1String("href")).toString();
        if (!place.isEmpty())
            result.places.append(QDir::cleanPath(folder.isEmpty() ? place : folder + u'/' + place));
    }
    result.isWellFormed = !reader.hasError();
    return result;
}

QSet<QString> HtmlGuideTest::paths() const
{
    QSet<QString> all;
    for (const guide::HtmlFile &file : m_files)
        all.insert(file.path);
    return all;
}

QStringList HtmlGuideTest::pageFiles() const
{
    QStringList files;
    for (const guide::Chapter &chapter : m_guide.chapters()) {
        for (const guide::Page &page : chapter.pages)
            files.append(page.id + QStringLiteral(".html"));
    }
    return files;
}

void HtmlGuideTest::hasAFileForEveryPage()
{
    const QSet<QString> all = paths();
    QCOMPARE(static_cast<std::size_t>(all.size()), m_files.size());
    for (const QString &file : pageFiles())
        QVERIFY2(all.contains(file), qPrintable(file));
}

void HtmlGuideTest::isWellFormed()
{
    for (const guide::HtmlFile &file : m_files) {
        if (file.path.endsWith(QLatin1String(".html")))
            QVERIFY2(read(file).isWellFormed, qPrintable(file.path));
    }
}

void HtmlGuideTest::leadsToFilesThatAreThere()
{
    const QSet<QString> all = paths();
    int count = 0;
    for (const guide::HtmlFile &file : m_files) {
        for (const QString &place : read(file).places) {
            QVERIFY2(all.contains(place), qPrintable(file.path + u' ' + place));
            ++count;
        }
    }
    QVERIFY(count > 500);
}

void HtmlGuideTest::listsEveryPage()
{
    QCOMPARE(m_files.front().path, QStringLiteral("index.html"));
    const QStringList places = read(m_files.front()).places;
    for (const QString &file : pageFiles())
        QVERIFY2(places.contains(file), qPrintable(file));
}

void HtmlGuideTest::loadsAndRunsNothing()
{
    for (const guide::HtmlFile &file : m_files) {
        for (const char *word : {"<script", "<img", "href=\"http", "style=\"", "onclick"})
            QVERIFY2(!file.content.contains(word), qPrintable(file.path + QLatin1String(word)));
    }
}

void HtmlGuideTest::escapesWhatIsWritten()
{
    for (const guide::HtmlFile &file : m_files) {
        if (file.path == QLatin1String("finding/template-placeholder.html")) {
            QVERIFY(file.content.contains("&lt;account-id&gt;"));
            QVERIFY(!file.content.contains("<account-id>"));
            return;
        }
    }
    QFAIL("there is no such file");
}

void HtmlGuideTest::isTheSameEachTime()
{
    const auto again = guide::htmlOf(guide::Guide());
    QCOMPARE(again.size(), m_files.size());
    for (std::size_t i = 0; i < again.size(); ++i)
        QCOMPARE(again[i].content, m_files[i].content);
}

QTEST_GUILESS_MAIN(HtmlGuideTest)
#include "tst_htmlguide.moc"
