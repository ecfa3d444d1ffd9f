// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/fleetside.h"

#include "ui/appearance/theme.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetreading.h"
#include "ui/furniture/valuedisplay.h"
#include "words/fleetwindowwords.h"
#include "words/fleetwords.h"

#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>

namespace vaultlock::ui {

namespace {

enum Tab {
    DetailsTab,
    TroublesTab,
    ChangesTab,
};

/// A sentence that is longer than a line has several, where not too many would have to be measured.
void measureEach(QListView &list, std::size_t count)
{
    constexpr std::size_t most = 200;
    list.setUniformItemSizes(count > most);
}

QString counted(const QString &title, std::size_t count)
{
    return count == 0 ? title
                      : QStringLiteral("%1 (%2)").arg(
                            title, QLocale().toString(static_cast<qulonglong>(count)));
}

} // namespace

FleetSide::FleetSide(const FleetModel &model, const FleetReading &reading, const Clock &clock,
                     QWidget *parent)
    : QTabWidget(parent)
    , m_model(model)
    , m_reading(reading)
    , m_clock(clock)
    , m_details(new QPlainTextEdit)
{
    nameControl(this, QStringLiteral("About the vaults"));
    setDocumentMode(true);
    nameControl(m_details, QStringLiteral("Details of the vault"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addTab(m_details, tr("Details"));
    m_troubleList = addList(QStringLiteral("What is not known"), m_troubles);
    m_changeList = addList(QStringLiteral("What has changed"), m_changes);
    connect(m_troubleList, &QListView::activated, this, &FleetSide::goTo);
    connect(m_changeList, &QListView::activated, this, [this](const QModelIndex &index) {
        const auto row = static_cast<std::size_t>(index.row());
        if (row >= m_reading.changes().size())
            return;
        const fleet::Seen &seen = m_reading.changes()[row].after;
        if (const auto arn = VaultArn::fromService(seen.vaultArn))
            emit vaultWanted(seen.origin, *arn);
    });
    showVault(-1);
    showTroubles();
    showChanges();
}

QListView *FleetSide::addList(const QString &name, SentenceModel &model)
{
    auto *list = new QListView;
    nameControl(list, name);
    list->setModel(&model);
    list->setWordWrap(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setResizeMode(QListView::Adjust);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    addTab(list, QString());
    return list;
}

void FleetSide::showVault(int row)
{
    QStringList lines;
    if (row >= 0 && m_reading.fleet()) {
        const fleet::Row &vault = m_model.rowAt(row);
        const QString place = words::fleetPlace(m_reading.fleet()->places()[vault.place].place);
        for (const words::FleetFact &fact :
             words::fleetFacts(vault, place, m_model.all().known(), m_clock))
            lines << QStringLiteral("%1: %2").arg(fact.name, fact.value);
    }
    const QString text = lines.isEmpty() ? words::noVaultInRow() : lines.join(u'\n');
    if (m_details->toPlainText() != text)
        m_details->setPlainText(text);
}

void FleetSide::findTroubles()
{
    m_places.clear();
    m_unread.clear();
    const fleet::Fleet *fleet = m_reading.fleet();
    if (!fleet)
        return;
    for (std::size_t place = 0; place < fleet->places().size(); ++place) {
        if (fleet->places()[place].error || fleet->places()[place].sameAs)
            m_places.push_back(place);
    }
    for (int number = 0; number < static_cast<int>(m_model.all().count()); ++number) {
        const fleet::Row &row = m_model.all().at(number);
        const int sentences = row.isDenied() ? words::unreadPartCount(row) : 0;
        for (int sentence = 0; sentence < sentences; ++sentence)
            m_unread.emplace_back(number, sentence);
    }
}

QString FleetSide::trouble(int at) const
{
    const auto index = static_cast<std::size_t>(at);
    if (index < m_places.size())
        return m_reading.fleet()
                   ? words::placeTrouble(*m_reading.fleet(), m_places[index], words::ToldIn::Window)
                   : QString();
    const auto which = m_unread[index - m_places.size()];
    return words::unreadParts(m_model.all().at(which.first)).value(which.second);
}

void FleetSide::showTroubles()
{
    const auto before = m_places.size() + m_unread.size();
    findTroubles();
    const auto count = m_places.size() + m_unread.size();
    setTabText(TroublesTab, counted(tr("Not known"), count));
    if (count == before && count > 0)
        return;
    if (count == 0)
        m_troubles.setSentences(1, [](int) { return words::nothingIsMissing(); });
    else
        m_troubles.setSentences(static_cast<int>(count), [this](int row) { return trouble(row); });
    measureEach(*m_troubleList, count);
}

void FleetSide::showChanges()
{
    const auto &changes = m_reading.changes();
    setTabText(ChangesTab, counted(tr("Changed since the last look"), changes.size()));
    const QString said = m_reading.lookWords();
    if (!changes.empty())
        m_changes.setSentences(static_cast<int>(changes.size()), [this](int row) {
            return words::changeSentence(m_reading.changes()[static_cast<std::size_t>(row)]);
        });
    else
        m_changes.setSentences(
            1, [said](int) { return said.isEmpty() ? words::notComparedYet() : said; });
    measureEach(*m_changeList, changes.size());
}

void FleetSide::goTo(const QModelIndex &trouble)
{
    const auto index = static_cast<std::size_t>(trouble.row());
    if (index < m_places.size() || index - m_places.size() >= m_unread.size())
        return;
    const fleet::Row &row = m_model.all().at(m_unread[index - m_places.size()].first);
    emit vaultWanted(row.origin, row.vault.vault.arn);
}

} // namespace vaultlock::ui
