package org.plumbline.server.signin;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The secret of a second step as a picture that authenticator apps read. */
public final class SecretPicture {

  private static final int MARGIN = 4;

  private SecretPicture() {}

  /** The picture, as SVG to stand in a page. */
  public static String of(String secret, String login) {
    QrCode code = QrCode.encodeText(address(secret, login), QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + MARGIN).append(',').append(y + MARGIN).append("h1v1h-1z");
        }
      }
    }
    int side = code.size + 2 * MARGIN;
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" aria-hidden=\"true\""
            .formatted(side)
        + " shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
        + "<path fill=\"#000\" d=\""
        + path
        + "\"/></svg>";
  }

  /** The address by which apps take over a secret. */
  static String address(String secret, String login) {
    String name = URLEncoder.encode(login, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/Plumbline:" + name + "?secret=" + secret + "&issuer=Plumbline";
  }
}
