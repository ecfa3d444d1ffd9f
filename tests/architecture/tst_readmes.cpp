// SPDX-License-Identifier: GPL-3.0-or-later

// What the READMEs name is there: as far as a machine can tell.
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

class ReadmesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void standInEveryFolder_data();
    void standInEveryFolder();
    void nameOnlyWhatIsThere_data() { addRowForEach(); }
    void nameOnlyWhatIsThere();
    void nameOnlyTestsThatThereAre_data() { addRowForEach(); }
    void nameOnlyTestsThatThereAre();
    void leadOnlyToWhatIsThere_data() { addRowForEach(); }
    void leadOnlyToWhatIsThere();
    void tableTheTargetsAsTheyAre();
    void tellPathsFromOtherWords();

private:
    void addRowForEach() const;
    static QString contentOf(const QString &path);
    static QStringList pathsIn(const QString &text);

    QMap<QString, QString> m_texts; // by their paths below the repository
    QSet<QString> m_tests;          // `tst_reducer`
};

namespace {

const QString root = QStringLiteral(VAULTLOCK_SOURCE_DIR);

QStringList captured(const char *pattern, const QString &text)
{
    const QRegularExpression expression(QString::fromUtf8(pattern),
                                        QRegularExpression::MultilineOption);
    QStringList found;
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

QSet<QString> setOf(const QStringList &names)
{
    return QSet<QString>(names.begin(), names.end());
}

} // namespace

QString ReadmesTest::contentOf(const QString &path)
{
    QFile file(root + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What stands in backticks and begins with a folder of the repository; of a command its first
/// word.
QStringList ReadmesTest::pathsIn(const QString &text)
{
    return captured("`((?:\\.ci|\\.github|app|packaging|resources|tests|ui)/[^`\\s…]*)(?=[`\\s])",
                    text) +
           captured("`([A-Z]+\\.md|CMake[A-Za-z]+\\.(?:txt|json)|LICENSE|\\.clang-[a-z]+)`", text);
}

void ReadmesTest::initTestCase()
{
    for (const QString &name : QDir(root).entryList({QStringLiteral("*.md")}, QDir::Files))
        m_texts.insert(name, contentOf(name));
    for (const char *folder : {"app", "packaging", "resources", "tests", "ui"}) {
        QDirIterator files(root + u'/' + QLatin1String(folder),
                           {QStringLiteral("*.md"), QStringLiteral("tst_*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().mid(root.size() + 1);
            if (path.endsWith(QLatin1String(".md")))
                m_texts.insert(path, contentOf(path));
            else
                m_tests.insert(files.fileInfo().baseName());
        }
    }
    QVERIFY(m_texts.size() > 10);
    QVERIFY(m_tests.size() > 100);
}

void ReadmesTest::addRowForEach() const
{
    QTest::addColumn<QString>("text");
    for (auto one = m_texts.begin(); one != m_texts.end(); ++one)
        QTest::newRow(qPrintable(one.key())) << one.value();
}

void ReadmesTest::standInEveryFolder_data()
{
    QTest::addColumn<QString>("folder");
    for (const char *folder :
         {"app", "app/policy", "app/policy/account", "app/aws", "app/journal", "app/lock",
          "app/sandbox", "app/words", "ui", "tests", "tests/data", "packaging", "resources"})
        QTest::newRow(folder) << QString::fromLatin1(folder);
}

void ReadmesTest::standInEveryFolder()
{
    QFETCH(QString, folder);
    QVERIFY(m_texts.contains(folder + QStringLiteral("/README.md")));
}

void ReadmesTest::nameOnlyWhatIsThere()
{
    QFETCH(QString, text);
    QStringList missing;
    for (const QString &path : pathsIn(text)) {
        if (!QFile::exists(root + u'/' + path))
            missing.append(path);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void ReadmesTest::nameOnlyTestsThatThereAre()
{
    QFETCH(QString, text);
    for (const QString &name : captured("`(tst_[a-z0-9_]+)`", text))
        QVERIFY2(m_tests.contains(name), qPrintable(name));
    // `tests/…/tst_x.cpp` (`sentence`): a function of that test.
    const QRegularExpression naming(QStringLiteral("`(tests/[^`]+\\.cpp)`\\s\\(`(\\w+)`"));
    for (auto matches = naming.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        QVERIFY2(
            contentOf(match.captured(1)).contains(QStringLiteral("::%1(").arg(match.captured(2))),
            qPrintable(match.captured(0)));
    }
}

void ReadmesTest::leadOnlyToWhatIsThere()
{
    QFETCH(QString, text);
    const QString folder = QString::fromUtf8(QTest::currentDataTag()).section(u'/', 0, -2);
    for (const QString &link : captured("\\]\\(([^)#\\s]+)", text)) {
        if (!link.contains(QLatin1String("://")))
            QVERIFY2(QFile::exists(root + u'/' + folder + u'/' + link), qPrintable(link));
    }
}

void ReadmesTest::tableTheTargetsAsTheyAre()
{
    const QString table = m_texts.value(QStringLiteral("app/README.md"));
    QDirIterator folders(root + QStringLiteral("/app"), QDir::Dirs | QDir::NoDotAndDotDot);
    while (folders.hasNext()) {
        const QString text =
            contentOf(folders.next().mid(root.size() + 1) + QStringLiteral("/CMakeLists.txt"));
        for (const QString &target : captured("vaultlock_library\\((vaultlock_\\w+)\\)", text)) {
            const QString links =
                captured(qPrintable(
                             QStringLiteral("target_link_libraries\\(%1\\s([^)]*)\\)").arg(target)),
                         text)
                    .join(u' ');
            const QStringList rows = captured(
                qPrintable(QStringLiteral("^\\| `%1` \\|[^|]*\\|([^|]*)\\|").arg(target)), table);
            QVERIFY2(rows.size() == 1, qPrintable(target));
            QVERIFY2(setOf(captured("`(vaultlock_\\w+)`", rows.front())) ==
                         setOf(captured("(vaultlock_\\w+)", links)),
                     qPrintable(target));
        }
    }
}

void ReadmesTest::tellPathsFromOtherWords()
{
    QCOMPARE(pathsIn(QStringLiteral("`app/a.h`, `packaging/check --changed`, `tests` app/b.h "
                                    "`build/dev/x` `tests/x/tst_…rules.cpp` `~/.aws/config` `ui/c` "
                                    "`LICENSE`")),
             QStringList({QStringLiteral("app/a.h"), QStringLiteral("packaging/check"),
                          QStringLiteral("ui/c"), QStringLiteral("LICENSE")}));
}

QTEST_GUILESS_MAIN(ReadmesTest)
#include "tst_readmes.moc"
