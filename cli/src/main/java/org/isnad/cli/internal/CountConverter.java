package org.isnad.cli.internal;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many of something are wanted, and says how to write it. */
final class CountConverter implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String text) {
    if (!text.matches("[0-9]{1,9}")) {
      throw new TypeConversionException(
          "“" + text + "” is no count; write a whole number such as 20");
    }
    return Integer.valueOf(text);
  }
}
