// Who may know whom, and what nobody may do: read from the sources themselves.
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void includesOnlyTheConcernsThatItMayLink_data();
    void includesOnlyTheConcernsThatItMayLink();
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

    static QStringList includesOf(const QString &text);
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

void ArchitectureTest::includesOnlyTheConcernsThatItMayLink_data()
{
    QTest::addColumn<QStringList>("mayKnow");
    const auto row = [](const char *concern, const char *others) {
        QTest::newRow(concern) << QString::fromLatin1(others).split(u' ', Qt::SkipEmptyParts);
    };
    row("core", "");
    row("policy", "core");
    row("words", "core policy aws journal lock");
    row("aws", "core");
    row("journal", "core");
    row("lock", "core policy aws journal");
    row("sandbox", "core policy aws");
    row("workspace", "core policy words aws journal lock sandbox");
    row("cli", "core policy words aws journal lock sandbox workspace");
}

void ArchitectureTest::includesOnlyTheConcernsThatItMayLink()
{
    QFETCH(QStringList, mayKnow);
    const QString concern = QString::fromLatin1(QTest::currentDataTag());
    const QSet<QString> concerns{
        QStringLiteral("core"),    QStringLiteral("policy"),  QStringLiteral("words"),
        QStringLiteral("aws"),     QStringLiteral("journal"), QStringLiteral("lock"),
        QStringLiteral("sandbox"), QStringLiteral("cli"),     QStringLiteral("ui")};
    QStringList forbidden;
    for (const Source &source : m_sources) {
        if (!source.path.startsWith(QStringLiteral("app/%1/").arg(concern)))
            continue;
        for (const QString &include : includesOf(source.text)) {
            const QString other = include.section(u'/', 0, 0);
            if (concerns.contains(other) && other != concern && !mayKnow.contains(other))
                forbidden.append(source.path + QStringLiteral(" includes ") + include);
        }
    }
    QVERIFY2(forbidden.isEmpty(), qPrintable(forbidden.join(u'\n')));
}

void ArchitectureTest::keepsWidgetsOutOfTheLogic()
{
    const QStringList found = linesMatching(
        QStringLiteral("app/"), "#include <Q(Widget|Application|GuiApplication|Dialog|MainWindow|"
                                "Label|Painter|Icon|Pixmap|Color|Font|Clipboard)>");
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
    const QStringList labels = linesMatching(QStringLiteral("ui/"), "new QLabel\\b");
    QCOMPARE(labels.size(), 1);
    QVERIFY2(labels.constFirst().startsWith(QStringLiteral("ui/furniture/plainlabel.cpp")),
             qPrintable(labels.join(u'\n')));
}

void ArchitectureTest::noticesAForbiddenInclude()
{
    QCOMPARE(includesOf(QStringLiteral("#include \"ui/x.h\"\n  # include <QLabel>\nint x;\n")),
             QStringList({QStringLiteral("ui/x.h"), QStringLiteral("QLabel")}));
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
