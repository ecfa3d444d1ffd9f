// SPDX-License-Identifier: GPL-3.0-or-later

// Who may know whom, and what nobody may do: read from the sources themselves.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <vector>

namespace {

/// A folder, which is a link target, and the folders that it may know.
struct Concern
{
    const char *folder;
    const char *mayKnow;
};

/// Lowest first: each may know only rows above its own, so that there are no circles.
const std::vector<Concern> concerns{
    {"app/core", ""},
    {"app/language", ""},
    {"app/usage", "app/core app/language"},
    {"app/settings", "app/core"},
    {"app/policy", "app/core"},
    {"app/aws", "app/core"},
    {"app/journal", "app/core"},
    {"app/team", "app/core app/journal"},
    {"app/foureyes", "app/core app/journal app/team"},
    {"app/lock", "app/core app/policy app/aws app/journal"},
    {"app/fleet", "app/core app/policy app/aws app/journal app/lock"},
    {"app/reconciliation", "app/core app/policy app/aws app/journal app/lock"},
    {"app/trial", "app/core app/policy app/aws app/journal app/lock"},
    {"app/handover", "app/core app/policy app/aws app/journal app/lock"},
    {"app/campaign", "app/core app/policy app/journal app/lock"},
    {"app/words", "app/core app/language app/settings app/policy app/aws app/journal app/team "
                  "app/foureyes app/lock app/fleet app/reconciliation app/trial app/handover "
                  "app/campaign"},
    {"app/guide", "app/core app/language app/policy app/lock app/words"},
    {"app/evidencedesk", "app/core app/aws app/lock app/words"},
    {"app/paper", "app/core"},
    {"app/evidence",
     "app/core app/policy app/aws app/journal app/foureyes app/lock app/reconciliation "
     "app/trial app/words app/paper"},
    {"app/calendar", "app/lock app/words"},
    {"app/record", "app/core app/language app/journal app/words"},
    {"app/sandbox", "app/core app/policy app/aws"},
    {"app/workspace", "app/core app/language app/settings app/policy app/aws app/journal app/team "
                      "app/lock app/fleet app/reconciliation app/trial app/handover app/words "
                      "app/sandbox"},
    {"app/watch", "app/core app/aws app/journal app/lock app/workspace"},
    {"app/cli", "app/core app/language app/usage app/policy app/aws app/journal app/team "
                "app/foureyes app/lock app/fleet app/reconciliation app/trial app/handover "
                "app/words app/sandbox app/workspace app/watch"},
    {"app/evidencecli",
     "app/core app/journal app/lock app/words app/evidencedesk app/paper app/evidence "
     "app/workspace app/cli"},
    {"ui/resources", ""},
    {"ui/document", "app/core app/policy ui/resources"},
    {"ui/appearance", "ui/resources"},
    {"ui/settings", "app/core app/settings ui/appearance"},
    {"ui/furniture", "app/core app/language app/lock app/words app/guide ui/appearance"},
    {"ui/preferences", "app/core app/settings app/lock app/words ui/appearance ui/furniture"},
    {"ui/guide", "app/guide ui/appearance ui/furniture"},
    {"ui/journal", "app/core app/journal app/words app/record ui/appearance ui/furniture"},
    {"ui/team", "app/core app/journal app/team app/words app/workspace ui/appearance ui/furniture"},
    {"ui/connection",
     "app/core app/settings app/aws app/words app/workspace ui/appearance ui/furniture"},
    {"ui/reconciliation",
     "app/core app/reconciliation app/words app/workspace ui/appearance ui/furniture"},
    {"ui/evidence", "app/core app/words app/evidencedesk app/workspace ui/appearance ui/furniture"},
    {"ui/vaults", "app/core app/language app/aws app/lock app/words app/workspace ui/appearance "
                  "ui/furniture"},
    {"ui/text", "app/core app/policy app/words ui/document ui/appearance ui/furniture"},
    {"ui/problems",
     "app/language app/policy app/words app/guide ui/appearance ui/furniture ui/text"},
    {"ui/compare", "app/core app/policy app/words ui/document ui/appearance ui/furniture ui/text"},
    {"ui/effect", "app/core app/language app/policy app/words ui/document ui/appearance "
                  "ui/furniture ui/text"},
    {"ui/guided", "app/core app/policy app/words app/guide ui/document ui/appearance ui/furniture "
                  "ui/text ui/effect"},
    {"ui/policy", "app/core app/language app/settings app/policy app/words ui/document "
                  "ui/appearance ui/furniture ui/text ui/problems ui/compare ui/effect ui/guided"},
    {"ui/trial", "app/core app/language app/lock app/trial app/words app/workspace ui/appearance "
                 "ui/furniture"},
    {"ui/lock", "app/core app/language app/policy app/foureyes app/lock app/trial app/words "
                "app/guide app/workspace ui/document ui/appearance ui/furniture ui/compare "
                "ui/effect ui/trial"},
    {"ui/handover", "app/core app/language app/policy app/aws app/journal app/lock app/trial "
                    "app/handover app/words app/workspace ui/appearance ui/furniture ui/effect "
                    "ui/lock"},
    {"ui/foureyes", "app/core app/journal app/team app/foureyes app/lock app/words app/workspace "
                    "ui/lock"},
    {"ui/campaign", "app/core app/policy app/journal app/lock app/campaign app/words app/workspace "
                    "ui/appearance ui/furniture ui/lock"},
    {"ui/watch", "app/core app/lock app/words app/watch ui/appearance ui/furniture"},
    {"ui/fleet", "app/core app/language app/policy app/aws app/lock app/fleet app/words "
                 "app/workspace ui/appearance ui/furniture ui/vaults"},
    {"ui/reminders",
     "app/core app/journal app/lock app/words app/calendar ui/appearance ui/furniture"},
    {"ui/window", "app/core app/language app/settings app/policy app/aws app/journal app/team "
                  "app/lock app/fleet app/words app/guide app/evidencedesk app/workspace app/watch "
                  "ui/resources ui/document ui/appearance ui/settings ui/furniture ui/preferences "
                  "ui/guide ui/journal ui/team ui/connection ui/reconciliation ui/evidence "
                  "ui/vaults ui/text ui/compare ui/policy ui/lock ui/handover ui/foureyes "
                  "ui/campaign ui/watch ui/fleet ui/reminders"},
};

QStringList names(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

/// The concern's folder that the include leads into; empty where it leads to a library.
QString folderOf(const QString &include)
{
    for (const Concern &concern : concerns) {
        const QString folder = QString::fromLatin1(concern.folder);
        const QString prefix = folder.startsWith(QLatin1String("app/")) ? folder.mid(4) : folder;
        if (include.startsWith(prefix + u'/'))
            return folder;
    }
    return {};
}

/// "ui/text" → "vaultlock_ui_text", "app/core" → "vaultlock_core".
QString targetOf(const QString &folder)
{
    if (folder == QLatin1String("app/cli"))
        return QStringLiteral("vaultlock_cli_core");
    QString name = folder.startsWith(QLatin1String("app/")) ? folder.mid(4) : folder;
    return QStringLiteral("vaultlock_") + name.replace(u'/', u'_');
}

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hasNoCircles();
    void givesEveryFolderARow();
    void includesOnlyWhatItMayKnow_data() { addConcerns(); }
    void includesOnlyWhatItMayKnow();
    void linksWhatItMayKnow_data() { addConcerns(); }
    void linksWhatItMayKnow();
    void keepsWidgetsOutOfTheLogic();
    void neverWaitsNorTrustsBlindlyInTheLogic();
    void showsNoRichText();
    void noticesAForbiddenInclude();

private:
    struct Source
    {
        QString path; // relative to the repository
        QString text;
    };

    static void addConcerns();
    static QStringList includesOf(const QString &text);
    static QStringList forbidden(const Source &source, const QStringList &mayKnow);
    QStringList linesMatching(const QString &folder, const char *pattern) const;

    QList<Source> m_sources;
};

void ArchitectureTest::initTestCase()
{
    const QString root = QStringLiteral(VAULTLOCK_SOURCE_DIR);
    for (const QString &folder : {QStringLiteral("app"), QStringLiteral("ui")}) {
        QDirIterator files(root + u'/' + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            m_sources.append(
                {file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll())});
        }
    }
    QVERIFY(m_sources.size() > 100);
}

QStringList ArchitectureTest::includesOf(const QString &text)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)"),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (auto matches = include.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

QStringList ArchitectureTest::linesMatching(const QString &folder, const char *pattern) const
{
    const QRegularExpression expression(QString::fromLatin1(pattern));
    QStringList found;
    for (const Source &source : m_sources) {
        if (!source.path.startsWith(folder))
            continue;
        for (const QString &line : source.text.split(u'\n')) {
            const QString code = line.section(QStringLiteral("//"), 0, 0);
            if (expression.match(code).hasMatch())
                found.append(source.path + QStringLiteral(": ") + line.trimmed());
        }
    }
    return found;
}

void ArchitectureTest::addConcerns()
{
    QTest::addColumn<QStringList>("mayKnow");
    for (const Concern &concern : concerns)
        QTest::newRow(concern.folder) << names(concern.mayKnow);
}

void ArchitectureTest::hasNoCircles()
{
    QStringList above;
    for (const Concern &concern : concerns) {
        for (const QString &other : names(concern.mayKnow))
            QVERIFY2(above.contains(other),
                     qPrintable(QStringLiteral("%1 stands above %2")
                                    .arg(QLatin1String(concern.folder), other)));
        above.append(QString::fromLatin1(concern.folder));
    }
}

void ArchitectureTest::givesEveryFolderARow()
{
    for (const QString &top : {QStringLiteral("app"), QStringLiteral("ui")}) {
        const QDir folder(QStringLiteral(VAULTLOCK_SOURCE_DIR) + u'/' + top);
        for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString path = top + u'/' + name;
            QVERIFY2(std::any_of(concerns.begin(), concerns.end(),
                                 [&path](const Concern &concern) {
                                     return path == QLatin1String(concern.folder);
                                 }),
                     qPrintable(path));
        }
    }
}

QStringList ArchitectureTest::forbidden(const Source &source, const QStringList &mayKnow)
{
    const QString own = source.path.section(u'/', 0, 1);
    QStringList found;
    for (const QString &include : includesOf(source.text)) {
        const QString other = folderOf(include);
        // A folder of ui that has no row is known to nobody.
        const bool isOurs = !other.isEmpty() || include.startsWith(QLatin1String("ui/"));
        if (isOurs && other != own && !mayKnow.contains(other))
            found.append(source.path + QStringLiteral(" includes ") + include);
    }
    return found;
}

void ArchitectureTest::includesOnlyWhatItMayKnow()
{
    QFETCH(QStringList, mayKnow);
    const QString folder = QString::fromLatin1(QTest::currentDataTag());
    QStringList found;
    for (const Source &source : m_sources) {
        if (source.path.startsWith(folder + u'/'))
            found += forbidden(source, mayKnow);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ArchitectureTest::linksWhatItMayKnow()
{
    QFETCH(QStringList, mayKnow);
    const QString folder = QString::fromLatin1(QTest::currentDataTag());
    QFile file(QStringLiteral(VAULTLOCK_SOURCE_DIR "/%1/CMakeLists.txt").arg(folder));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QRegularExpression call(
        QStringLiteral("target_link_libraries\\(%1\\s([^)]*)\\)").arg(targetOf(folder)));
    static const QRegularExpression library(QStringLiteral("vaultlock_\\w+"));
    const QString links = call.match(QString::fromUtf8(file.readAll())).captured(1);
    QStringList linked;
    for (auto matches = library.globalMatch(links); matches.hasNext();)
        linked.append(matches.next().captured());
    QStringList expected;
    for (const QString &other : mayKnow)
        expected.append(targetOf(other));
    linked.sort();
    expected.sort();
    QCOMPARE(linked, expected);
}

void ArchitectureTest::keepsWidgetsOutOfTheLogic()
{
    QStringList found = linesMatching(
        QStringLiteral("app/"), "#include <Q(Widget|Application|GuiApplication|Dialog|MainWindow|"
                                "Label|Painter|Icon|Pixmap|Color|Font|Clipboard)>");
    // Pages are painted, without a screen, in fonts, which want Qt Gui's application.
    found.removeIf([](const QString &line) {
        static const QRegularExpression fonts(QStringLiteral("<Q(GuiApplication|Font|Painter)>"));
        return line.startsWith(QLatin1String("app/paper/")) && fonts.match(line).hasMatch();
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ArchitectureTest::neverWaitsNorTrustsBlindlyInTheLogic()
{
    const QStringList waiting = linesMatching(
        QStringLiteral("app/"),
        "waitFor(Finished|ReadyRead|Connected|BytesWritten)|QEventLoop|processEvents");
    QVERIFY2(waiting.isEmpty(), qPrintable(waiting.join(u'\n')));
    for (const char *folder : {"app/", "ui/"}) {
        const QStringList trusting =
            linesMatching(QString::fromLatin1(folder), "ignoreSslErrors|VerifyNone|QueryPeer");
        QVERIFY2(trusting.isEmpty(), qPrintable(trusting.join(u'\n')));
    }
}

void ArchitectureTest::showsNoRichText()
{
    const QStringList found = linesMatching(
        QStringLiteral("ui/"), "setTextFormat\\(Qt::(RichText|AutoText|MarkdownText)|setHtml\\(");
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    // A QLabel guesses whether its text is rich, unless it is told: one function tells it.
    QStringList labels = linesMatching(QStringLiteral("ui/"), "new (QLabel|ShapedLabel)\\b");
    const qsizetype known = labels.removeIf([](const QString &line) {
        return line.startsWith(QLatin1String("ui/furniture/plainlabel.cpp:"));
    });
    QCOMPARE(known, qsizetype{1});
    QVERIFY2(labels.isEmpty(), qPrintable(labels.join(u'\n')));
}

void ArchitectureTest::noticesAForbiddenInclude()
{
    QCOMPARE(includesOf(QStringLiteral("#include \"ui/x.h\"\n  # include <QLabel>\nint x;\n")),
             QStringList({QStringLiteral("ui/x.h"), QStringLiteral("QLabel")}));
    const auto isForbidden = [](const char *path, const char *include, const char *mayKnow) {
        const Source source{QString::fromLatin1(path),
                            QStringLiteral("#include \"%1\"\n").arg(QLatin1String(include))};
        return !forbidden(source, names(mayKnow)).isEmpty();
    };
    QVERIFY(isForbidden("ui/text/x.cpp", "ui/window/mainwindow.h", "ui/furniture app/core"));
    QVERIFY(isForbidden("ui/text/x.cpp", "aws/signing/sigv4.h", "ui/furniture app/core"));
    QVERIFY(isForbidden("ui/text/x.cpp", "ui/nowhere/x.h", "ui/furniture app/core"));
    QVERIFY(isForbidden("app/core/x.cpp", "ui/furniture/banner.h", ""));
    QVERIFY(!isForbidden("ui/text/x.cpp", "ui/text/y.h", ""));
    QVERIFY(!isForbidden("ui/text/x.cpp", "core/clock.h", "ui/furniture app/core"));
    QVERIFY(!isForbidden("ui/text/x.cpp", "Qsci/qsciscintilla.h", ""));
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
