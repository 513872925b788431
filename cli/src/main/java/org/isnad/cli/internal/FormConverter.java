package org.isnad.cli.internal;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.isnad.observatory.BriefingForm;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a form, and says which there are. */
final class FormConverter implements ITypeConverter<BriefingForm> {
  @Override
  public BriefingForm convert(String text) {
    return Arrays.stream(BriefingForm.values())
        .filter(form -> form.word().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "“"
                        + text
                        + "” is no form of a briefing; there are: "
                        + Arrays.stream(BriefingForm.values())
                            .map(BriefingForm::word)
                            .collect(Collectors.joining(", "))));
  }
}
