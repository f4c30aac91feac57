#!/bin/sh
# Starts Backlot from the Finder.
exec "$(dirname "$0")/backlot" "$@"
