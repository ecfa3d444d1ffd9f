# SPDX-License-Identifier: GPL-3.0-or-later

# What nearly every file of ours includes, parsed once for each kind of target: it halves a cold
# build. Off for clang, whose analyzers read every file by itself, so that packaging/check still sees
# an include that is missing.
#   vaultlock_precompiled(KIND TARGET)    KIND: logic or widgets
# Qt Test is not among them: what QTest includes depends on what a target links.
set(_logic
    <algorithm> <functional> <map> <memory> <optional> <string> <string_view> <utility> <variant>
    <vector> <QByteArray> <QDateTime> <QFuture> <QFutureWatcher> <QHash> <QObject> <QPointer>
    <QPromise> <QString> <QStringList> <QTimer> <QUrl> <QVariant> <tl/expected.hpp>)
set(_widgets ${_logic}
    <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QDialog> <QIcon> <QLabel>
    <QLineEdit> <QMainWindow> <QMenu> <QPainter> <QPushButton> <QSettings> <QStyle> <QTableView>
    <QWidget>)

function(_vaultlock_precompile kind)
    add_library(vaultlock_precompiled_${kind} OBJECT "${CMAKE_BINARY_DIR}/precompiled_${kind}.cpp")
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled_${kind}.cpp"
        CONTENT "// Carries the precompiled headers.\n")
    target_link_libraries(vaultlock_precompiled_${kind} PRIVATE
        vaultlock_flags Qt6::Core tl::expected ${ARGN})
    target_precompile_headers(vaultlock_precompiled_${kind} PRIVATE ${_${kind}})
endfunction()

function(vaultlock_precompiled kind target)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_precompile_headers(${target} REUSE_FROM vaultlock_precompiled_${kind})
    endif()
endfunction()

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Programs share them with libraries. Qt 6.4 asks for -fPIC everywhere; with Qt 6.8 programs would
    # have -fPIE, and GCC take them for another's.
    target_compile_options(vaultlock_flags INTERFACE -fPIC)
    _vaultlock_precompile(logic)
    _vaultlock_precompile(widgets Qt6::Widgets)
endif()
