// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/placechooser.h"

#include "aws/endpoint/regions.h"
#include "aws/profiles/faulttext.h"
#include "aws/profiles/profilekind.h"
#include "ui/appearance/theme.h"
#include "ui/fleet/comparedpolicies.h"
#include "ui/furniture/buttonweight.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "words/connectionwords.h"
#include "words/errorwords.h"
#include "words/fleetwindowwords.h"
#include "words/visibletext.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

enum class PlaceKind {
    Sandbox,
    Environment,
    Profile,
};
constexpr int placeRole = Qt::UserRole; ///< the profile's name, the Region's code, the file's path
constexpr int placeKindRole = Qt::UserRole + 1;

QListWidgetItem *addTick(QListWidget &list, const QString &text, const QString &value,
                         bool isTicked)
{
    auto *item = new QListWidgetItem(text, &list);
    item->setData(placeRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    return item;
}

QStringList ticked(const QListWidget &list)
{
    QStringList values;
    for (int row = 0; row < list.count(); ++row) {
        const QListWidgetItem *item = list.item(row);
        if (item->checkState() == Qt::Checked)
            values.append(item->data(placeRole).toString());
    }
    return values;
}

QString profileText(const aws::Profile &profile)
{
    const QString remark = profile.faults.empty() ? words::profileKindName(aws::kindOf(profile))
                                                  : aws::faultText(profile.faults.front());
    return QStringLiteral("%1 — %2").arg(words::visible(profile.name), remark);
}

} // namespace

PlaceChooser::PlaceChooser(QWidget *parent)
    : QWidget(parent)
    , m_profiles(new QListWidget)
    , m_regions(new QListWidget)
    , m_policies(new QListWidget)
    , m_remove(new QPushButton(tr("Remove")))
    , m_start(new QPushButton(tr("Start reading")))
    , m_remark(quietLabel(QStringLiteral("fleetPlacesRemark")))
{
    nameControl(m_profiles, QStringLiteral("Profiles to read"));
    nameControl(m_regions, QStringLiteral("Regions to read"));
    nameControl(m_policies, QStringLiteral("Policies to compare with"));
    nameControl(m_remove, QStringLiteral("Remove policy"));
    nameControl(m_start, QStringLiteral("Start reading"));
    m_start->setAutoDefault(false);
    applyWeight(*m_start, ButtonWeight::Primary);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(Space::panel);
    lists->addWidget(buildList(tr("Profiles"), m_profiles, tr("As AWS's files have them.")), 2);
    lists->addWidget(
        buildList(tr("Regions"), m_regions, tr("None ticked: each profile's own Region.")), 2);
    lists->addWidget(buildPolicies(), 2);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_remark, 1);
    foot->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    layout->addWidget(plainLabel({}, words::fleetPlacesIntroduction()));
    layout->addLayout(lists, 1);
    layout->addLayout(foot);
    connect(m_profiles, &QListWidget::itemChanged, this, &PlaceChooser::showPossible);
    connect(m_start, &QPushButton::clicked, this, &PlaceChooser::startWanted);
}

QWidget *PlaceChooser::buildList(const QString &title, QListWidget *list, const QString &remark)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    QLabel *heading = plainLabel({}, title);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    layout->addWidget(heading);
    layout->addWidget(list, 1);
    layout->addWidget(quietLabel({}, remark));
    list->setTextElideMode(Qt::ElideMiddle);
    return column;
}

QWidget *PlaceChooser::buildPolicies()
{
    QWidget *column = buildList(tr("Compare locks with"), m_policies,
                                tr("And with the policies that a form can begin with."));
    auto *add = new QPushButton(tr("Add policies…"));
    nameControl(add, QStringLiteral("Add policies"));
    for (QPushButton *button : {add, m_remove})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    static_cast<QVBoxLayout *>(column->layout())->addLayout(buttons);
    m_remove->setEnabled(false);
    connect(add, &QPushButton::clicked, this, &PlaceChooser::askForPolicies);
    connect(m_remove, &QPushButton::clicked, this, [this] { delete m_policies->currentItem(); });
    connect(m_policies, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    return column;
}

void PlaceChooser::show(const FleetPlaces &places, const aws::ProfileSet &profiles)
{
    const QSignalBlocker quiet(m_profiles);
    m_profiles->clear();
    const auto add = [this](const QString &text, PlaceKind kind, const QString &name, bool isOn) {
        addTick(*m_profiles, text, name, isOn)->setData(placeKindRole, static_cast<int>(kind));
    };
    add(tr("Sandbox — on this computer, for practice"), PlaceKind::Sandbox, {}, places.hasSandbox);
    add(tr("Environment — as AWS's tools find it"), PlaceKind::Environment, {},
        places.hasEnvironment);
    QStringList missing = places.profiles;
    for (const aws::Profile &profile : profiles.profiles())
        add(profileText(profile), PlaceKind::Profile, profile.name,
            missing.removeAll(profile.name) > 0);
    for (const QString &name : missing)
        add(tr("%1 — not there any more").arg(words::visible(name)), PlaceKind::Profile, name,
            true);
    m_regions->clear();
    QStringList regions = places.regions;
    for (const aws::ListedRegion &region : aws::regionsWithGlacier())
        addTick(*m_regions, QStringLiteral("%1 — %2").arg(region.code, region.name), region.code,
                regions.removeAll(region.code) > 0);
    for (const QString &region : regions)
        addTick(*m_regions, region, region, true);
    m_policies->clear();
    m_remark->clear();
    for (const QString &path : places.policyFiles)
        addPolicy(path);
    for (QListWidget *list : {m_profiles, m_regions})
        list->setCurrentRow(0);
    showPossible();
}

FleetPlaces PlaceChooser::places() const
{
    FleetPlaces places;
    for (int row = 0; row < m_profiles->count(); ++row) {
        const QListWidgetItem *item = m_profiles->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        switch (static_cast<PlaceKind>(item->data(placeKindRole).toInt())) {
        case PlaceKind::Sandbox:
            places.hasSandbox = true;
            break;
        case PlaceKind::Environment:
            places.hasEnvironment = true;
            break;
        case PlaceKind::Profile:
            places.profiles.append(item->data(placeRole).toString());
            break;
        }
    }
    places.regions = ticked(*m_regions);
    for (int row = 0; row < m_policies->count(); ++row)
        places.policyFiles.append(m_policies->item(row)->data(placeRole).toString());
    return places;
}

QWidget *PlaceChooser::placeForFocus() const
{
    return m_profiles;
}

/// Which of the files it is stands at the end of its path.
void PlaceChooser::addPolicy(const QString &path)
{
    if (const auto policy = comparedPolicy(path); !policy) {
        m_remark->setText(words::policyNotTaken(path, policy.error().detail));
        return;
    }
    for (int row = 0; row < m_policies->count(); ++row) {
        if (m_policies->item(row)->data(placeRole).toString() == path)
            return;
    }
    auto *item = new QListWidgetItem(words::visible(path), m_policies);
    item->setData(placeRole, path);
    item->setToolTip(words::visible(path).toHtmlEscaped());
}

void PlaceChooser::askForPolicies()
{
    auto *dialog = new QFileDialog(window(), tr("Policies to compare with"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Policies (*.json *.yaml *.yml *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        m_remark->clear();
        for (const QString &path : paths)
            addPolicy(path);
    });
    dialog->open();
}

void PlaceChooser::showPossible()
{
    const bool isPossible = !places().isEmpty();
    m_start->setEnabled(isPossible);
    if (!isPossible)
        m_remark->setText(words::noPlaceChosen());
    else if (m_remark->text() == words::noPlaceChosen())
        m_remark->clear();
}

} // namespace vaultlock::ui
