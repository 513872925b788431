package org.isnad.model;

/**
 * A point on the earth in WGS 84 degrees, with the radius in kilometres within which the true place
 * lies.
 */
public record Position(double latitude, double longitude, double radiusKilometres) {
  public Position {
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw new IllegalArgumentException(
          "latitude "
              + latitude
              + ", longitude "
              + longitude
              + " is not on the earth; write degrees, latitude first");
    }
  }
}
