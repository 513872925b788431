package org.isnad.observatory;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Which network addresses are everybody's: all but those that IANA's registries of special-purpose
 * addresses (RFC 6890) give to one machine, one network or no one.
 */
final class PublicAddress {
  /** First bits of IPv4 networks, as value and length. */
  private static final int[][] CLOSED = {
    {0x00000000, 8}, // this network
    {0x0A000000, 8}, // private
    {0x64400000, 10}, // shared between a provider and its customers
    {0x7F000000, 8}, // this machine
    {0xA9FE0000, 16}, // link-local, and where clouds tell their secrets
    {0xAC100000, 12}, // private
    {0xC0000000, 24}, // protocol assignments
    {0xC0000200, 24}, // documentation
    {0xC0586300, 24}, // 6to4 relays
    {0xC0A80000, 16}, // private
    {0xC6120000, 15}, // benchmarks
    {0xC6336400, 24}, // documentation
    {0xCB007100, 24}, // documentation
    {0xE0000000, 3} // many, reserved, all
  };

  private PublicAddress() {}

  static boolean is(InetAddress address) {
    return switch (address) {
      case Inet4Address four -> isPublic(four.getAddress(), 0);
      case Inet6Address six -> isPublic(six);
      default -> false;
    };
  }

  private static boolean isPublic(byte[] bytes, int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      value = value << 8 | bytes[i] & 0xFF;
    }
    for (int[] network : CLOSED) {
      if (value >>> 32 - network[1] == network[0] >>> 32 - network[1]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Only global unicast (2000::/3) without its special parts, and what carries IPv4 by its IPv4.
   */
  private static boolean isPublic(Inet6Address address) {
    byte[] bytes = address.getAddress();
    int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    int second = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
    if (first == 0x2002) {
      return isPublic(bytes, 2);
    }
    boolean isSpecial = first == 0x2001 && (second < 0x0200 || second == 0x0DB8) || first == 0x3FFF;
    return first >>> 13 == 1 && !isSpecial;
  }
}
