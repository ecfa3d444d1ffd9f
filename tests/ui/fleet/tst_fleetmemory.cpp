// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/fleetmemory.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using ui::FleetMemory;
using ui::FleetPlaces;
using ui::SavedQuestion;

class FleetMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTheSandbox();
    void keepsWhereWasRead();
    void makesAPlaceOfEachProfileInEachRegion();
    void keepsAQuestionWhole();
    void keepsOneQuestionAName();
    void leavesOutWhatIsNoQuestion();
    void forgetsWithoutSettings();

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};

    SavedQuestion wholeQuestion() const;
};

SavedQuestion FleetMemoryTest::wholeQuestion() const
{
    SavedQuestion saved;
    saved.name = QStringLiteral("Bad, “unheld”; 100 %");
    saved.differsFrom = QStringLiteral("standard.json");
    saved.question.text = QStringLiteral("records");
    saved.question.isNotRead = true;
    saved.question.isChanged = true;
    saved.question.filter.isNotLocked = true;
    saved.question.filter.isNotEmpty = true;
    saved.question.filter.heldInVain =
        fleet::Filter::HeldTag{QStringLiteral("LegalHold"), QStringLiteral("a=b")};
    saved.question.filter.endsWithin = std::chrono::hours(6);
    return saved;
}

void FleetMemoryTest::beginsWithTheSandbox()
{
    m_settings.clear();
    const FleetPlaces places = FleetMemory(&m_settings).places();
    QVERIFY(places.hasSandbox && !places.hasEnvironment && places.profiles.isEmpty());
    QCOMPARE(places.all().size(), 1u);
    QVERIFY(places.all().front().isSandbox);
}

void FleetMemoryTest::keepsWhereWasRead()
{
    FleetMemory memory(&m_settings);
    memory.keepPlaces({false,
                       true,
                       {QStringLiteral("a, b")},
                       {QStringLiteral("eu-west-1")},
                       {QStringLiteral("/p.json")}});
    m_settings.sync();
    QSettings again(m_settings.fileName(), QSettings::IniFormat);
    const FleetPlaces places = FleetMemory(&again).places();
    QVERIFY(!places.hasSandbox && places.hasEnvironment);
    QCOMPARE(places.profiles, QStringList(QStringLiteral("a, b")));
    QCOMPARE(places.regions, QStringList(QStringLiteral("eu-west-1")));
    QCOMPARE(places.policyFiles, QStringList(QStringLiteral("/p.json")));
    memory.keepPlaces({}); // nothing at all is no sandbox
    QVERIFY(memory.places().isEmpty());
}

void FleetMemoryTest::makesAPlaceOfEachProfileInEachRegion()
{
    FleetPlaces places{true,
                       true,
                       {QStringLiteral("records")},
                       {QStringLiteral("eu-west-1"), QStringLiteral("us-west-2")},
                       {}};
    QCOMPARE(places.all().size(), 1u + 2u * 2u);
    QVERIFY(places.all()[0].isSandbox && !places.all()[0].region);
    QVERIFY(places.all()[1].profile.isEmpty());
    QCOMPARE(places.all()[4].profile, QStringLiteral("records"));
    QCOMPARE(places.all()[4].region->toString(), QStringLiteral("us-west-2"));
    places.regions.clear();
    QVERIFY(!places.all()[2].region); // as it is configured
}

void FleetMemoryTest::keepsAQuestionWhole()
{
    FleetMemory(&m_settings).keepQuestion(wholeQuestion());
    m_settings.sync();
    QSettings again(m_settings.fileName(), QSettings::IniFormat);
    const auto questions = FleetMemory(&again).questions();
    QCOMPARE(questions.size(), 1u);
    QVERIFY(questions.front() == wholeQuestion());
}

void FleetMemoryTest::keepsOneQuestionAName()
{
    m_settings.clear();
    FleetMemory memory(&m_settings);
    SavedQuestion saved;
    for (const char *name : {"b", "a", "b"}) {
        saved.name = QString::fromLatin1(name);
        saved.question.text += u'x';
        memory.keepQuestion(saved);
    }
    QCOMPARE(memory.questions().size(), 2u);
    QCOMPARE(memory.questions().back().question.text, QStringLiteral("xxx"));
    memory.forgetQuestion(QStringLiteral("a"));
    QCOMPARE(memory.questions().size(), 1u);
    saved.name.clear();
    memory.keepQuestion(saved); // nobody could choose it
    QCOMPARE(memory.questions().size(), 1u);
}

void FleetMemoryTest::leavesOutWhatIsNoQuestion()
{
    m_settings.setValue(QStringLiteral("fleet/questions"),
                        QStringList{QStringLiteral("{"), QStringLiteral("[]"),
                                    QStringLiteral(R"({"name":""})"),
                                    QStringLiteral(R"({"name":"q","endsWithinSeconds":-5})"),
                                    QStringLiteral(R"({"name":"r","endsWithinSeconds":9e18})")});
    const auto questions = FleetMemory(&m_settings).questions();
    QCOMPARE(questions.size(), 2u);
    for (const SavedQuestion &saved : questions)
        QVERIFY(!saved.question.filter.endsWithin);
    m_settings.setValue(QStringLiteral("fleet/regions"),
                        QStringList{QStringLiteral("evil.example/")});
    m_settings.setValue(QStringLiteral("fleet/hasSandbox"), false);
    QVERIFY(FleetMemory(&m_settings).places().regions.isEmpty());
}

void FleetMemoryTest::forgetsWithoutSettings()
{
    FleetMemory memory;
    memory.keepQuestion(wholeQuestion());
    memory.keepPlaces({});
    QVERIFY(memory.questions().empty());
    QVERIFY(memory.places().hasSandbox);
}

QTEST_GUILESS_MAIN(FleetMemoryTest)
#include "tst_fleetmemory.moc"
