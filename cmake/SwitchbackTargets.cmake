# SPDX-FileCopyrightText: 2026 The Switchback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every target's warnings, and the Qt conveniences that hide mistakes switched off.
add_library(switchback_warnings INTERFACE)
target_compile_options(switchback_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wno-sign-conversion
    $<$<NOT:$<BOOL:$<TARGET_PROPERTY:IS_TEST>>>:-Wconversion> # QTRY_COMPARE of Qt 6.8 narrows its own timeout
    $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local>
    -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<CXX_COMPILER_ID:Clang>:-Wno-overlength-strings> # the measured tables are built in as one string each
    -Wno-missing-field-initializers # values are made by naming the members that differ from their defaults
    -Werror)
target_compile_definitions(switchback_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_UP_TO=0x060800)
target_include_directories(switchback_warnings INTERFACE ${PROJECT_SOURCE_DIR})

# Headers that nearly every file reads, compiled once; those of the tests, which are compiled otherwise, once more. Off
# where each file's own includes shall be checked (preset debug).
option(SWITCHBACK_PRECOMPILED_HEADERS "Compile the common headers once" OFF)
set(SWITCHBACK_TEST_OPTIONS "" CACHE STRING "How the tests' own code is compiled, besides what holds for all")
function(switchback_precompile target)
    switchback_use_precompiled(${target} precompiled)
endfunction()
# For a program or a library of the tests' own code.
function(switchback_test_code target)
    set_target_properties(${target} PROPERTIES IS_TEST ON)
    target_compile_options(${target} PRIVATE ${SWITCHBACK_TEST_OPTIONS})
    switchback_use_precompiled(${target} precompiledtests)
endfunction()
function(switchback_use_precompiled target headers)
    if(NOT SWITCHBACK_PRECOMPILED_HEADERS)
        return()
    endif()
    set(holder switchback_${headers})
    if(NOT TARGET ${holder})
        file(WRITE ${CMAKE_BINARY_DIR}/${headers}.cpp "// The common headers, compiled once.\n")
        add_library(${holder} STATIC ${CMAKE_BINARY_DIR}/${headers}.cpp)
        target_link_libraries(${holder} PRIVATE switchback_warnings Qt6::Core)
        get_target_property(is_test ${target} IS_TEST)
        if(is_test)
            target_compile_options(${holder} PRIVATE ${SWITCHBACK_TEST_OPTIONS})
        endif()
        target_precompile_headers(${holder} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/${headers}.h)
    endif()
    target_precompile_headers(${target} REUSE_FROM ${holder})
    # The headers were compiled as for a library; g++ takes them for a program only when that is compiled likewise.
    get_target_property(type ${target} TYPE)
    if(type STREQUAL EXECUTABLE)
        set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
        target_compile_options(${target} PRIVATE -fPIC)
    endif()
endfunction()

# switchback_room(NAME SOURCES … LINKS … PRIVATE_LINKS …)
# One room of the house: the static library `NAME`, seen by others under its folder's path.
function(switchback_room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "" "SOURCES;LINKS;PRIVATE_LINKS")
    if(NOT room_SOURCES) # headers only
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE switchback_warnings ${room_LINKS})
        return()
    endif()
    add_library(${name} STATIC ${room_SOURCES})
    target_link_libraries(${name} PUBLIC switchback_warnings ${room_LINKS} PRIVATE ${room_PRIVATE_LINKS})
    switchback_precompile(${name})
endfunction()

# switchback_registry(TARGET TEMPLATE TYPE T NAMESPACE N:: SUFFIX S FUNCTION F NAMES …)
# Turns a list of names into C++: TEMPLATE gets `declarations` (T nameS();), `calls` (N::nameS(),) and, without FUNCTION,
# `named` ({"name", N::nameS},); with FUNCTION each
# name is a namespace that holds a function F. The registries of rules, formats and dialects are made so: adding one is
# one name in one CMake list, and nothing is registered by static initialisers, which a static library would silently
# drop.
function(switchback_registry target template)
    cmake_parse_arguments(PARSE_ARGV 2 registry "" "TYPE;NAMESPACE;SUFFIX;FUNCTION" "NAMES")
    set(declarations "")
    set(calls "")
    set(named "")
    foreach(name IN LISTS registry_NAMES)
        string(REPLACE "-" "_" function "${name}${registry_SUFFIX}")
        if(registry_FUNCTION)
            string(APPEND declarations "namespace ${function} {\n${registry_TYPE} ${registry_FUNCTION}();\n}\n")
            string(APPEND calls "        ${registry_NAMESPACE}${function}::${registry_FUNCTION}(),\n")
        else()
            string(APPEND declarations "${registry_TYPE} ${function}();\n")
            string(APPEND calls "        ${registry_NAMESPACE}${function}(),\n")
            string(APPEND named "        {u\"${name}\", ${registry_NAMESPACE}${function}},\n")
        endif()
    endforeach()
    string(REGEX REPLACE "\\.in$" "" output ${template})
    configure_file(${template} ${output} @ONLY)
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${output})
endfunction()

# switchback_test(FOLDER/tst_x LABELS … LINKS … TIMEOUT … COST …)
# One test program from FOLDER/tst_x.cpp. Labels: unit, db, gui, cli, layers, bench. The cost tells ctest, which starts the
# dearest first, about how many seconds it takes where several run at the same time; those of a few need none.
function(switchback_test path)
    cmake_parse_arguments(PARSE_ARGV 1 test "" "TIMEOUT;COST" "LABELS;LINKS;SOURCES")
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR}/${path})
    string(REPLACE "tst_" "" target "test_${folder}")
    string(REPLACE "/" "_" target ${target})
    # One moc for its one file: AUTOMOC would cost each of a hundred programs more than the half of its compiling.
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${path}.moc)
    qt_generate_moc(${path}.cpp ${moc} TARGET ${target})
    add_executable(${target} ${path}.cpp ${moc} ${test_SOURCES})
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    target_link_libraries(${target} PRIVATE switchback_warnings Qt6::Test ${test_LINKS})
    set_target_properties(${target} PROPERTIES IS_TEST ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_compile_definitions(${target} PRIVATE
        SWITCHBACK_SOURCE_DIR="${PROJECT_SOURCE_DIR}" SWITCHBACK_BINARY_DIR="${CMAKE_BINARY_DIR}")
    if("bench" IN_LIST test_LABELS) # compiled as what it measures
        switchback_precompile(${target})
    else()
        switchback_test_code(${target})
    endif()
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 300)
    endif()
    if(NOT test_COST)
        set(test_COST 0)
    endif()
    if("bench" IN_LIST test_LABELS)
        add_test(NAME ${target} COMMAND ${target} -median 3)
    else()
        add_test(NAME ${target} COMMAND ${target})
    endif()
    set_tests_properties(${target} PROPERTIES LABELS "${test_LABELS}" TIMEOUT ${test_TIMEOUT} COST ${test_COST}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
