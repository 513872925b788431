package org.isnad.cli.internal;

import picocli.CommandLine.Command;

/** Reviews what the program read and asks a person to decide. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = "Decide what a program must not decide alone.",
    synopsisSubcommandLabel = "WHAT",
    subcommands = {ReviewClaimsCommand.class, ReviewIdentitiesCommand.class})
public final class ReviewCommand {}
