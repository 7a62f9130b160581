package vn.giaoban.archive.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import vn.giaoban.archive.config.MailSettings;

/** A connection to the mail server, for as many mails as are due. */
final class MailServer implements AutoCloseable {

    /** Shorter than the lease by which one server alone sends. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MailSettings settings;
    private final Session session;
    private final Transport transport;

    private MailServer(MailSettings settings, Session session, Transport transport) {
        this.settings = settings;
        this.session = session;
        this.transport = transport;
    }

    /**
     * Connects and signs in.
     *
     * @throws MessagingException where the server does not answer, or does not let the house in
     */
    static MailServer open(MailSettings settings) throws MessagingException {
        Session session = Session.getInstance(properties(settings));
        Transport transport = session.getTransport("smtp");
        transport.connect(
                settings.host().orElseThrow(),
                settings.port(),
                settings.user().orElse(null),
                settings.password().orElse(null));
        return new MailServer(settings, session, transport);
    }

    private static Properties properties(MailSettings settings) {
        String patience = String.valueOf(PATIENCE.toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        boolean startTls = settings.protection() == MailSettings.Protection.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.setProperty(
                "mail.smtp.ssl.enable", String.valueOf(settings.protection() == MailSettings.Protection.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /**
     * Hands one mail over.
     *
     * @throws MessagingException where the server did not take it
     */
    void send(MailToSend mail) throws MessagingException {
        Address to = named(mail.address(), mail.addressee());
        transport.sendMessage(message(mail, to), new Address[] {to});
    }

    private MimeMessage message(MailToSend mail, Address to) throws MessagingException {
        InternetAddress from = sender();
        MimeMessage message = new Identified(session, mail.messageId(), from.getAddress());
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        if (mail.enclosures().isEmpty()) {
            message.setText(mail.content(), StandardCharsets.UTF_8.name());
        } else {
            message.setContent(withFiles(mail));
        }
        message.setSentDate(Date.from(mail.madeAt().toInstant()));
        // So that no absence answers itself to the house.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static MimeMultipart withFiles(MailToSend mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.content(), StandardCharsets.UTF_8.name());
        MimeMultipart parts = new MimeMultipart(text);
        for (Enclosure file : mail.enclosures()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.mediaType())));
            part.setHeader("Content-Disposition", attached(file.fileName()));
            parts.addBodyPart(part);
        }
        return parts;
    }

    /** The name of a file with all its marks (RFC 2231). */
    private static String attached(String fileName) {
        ParameterList names = new ParameterList();
        names.set("filename", fileName, StandardCharsets.UTF_8.name());
        return new ContentDisposition("attachment", names).toString();
    }

    private InternetAddress sender() throws MessagingException {
        InternetAddress from = new InternetAddress(settings.from());
        return named(from.getAddress(), from.getPersonal());
    }

    /** An address with a name before it; a line end in a name would begin a header of its own. */
    private static InternetAddress named(String address, String name) throws MessagingException {
        InternetAddress whole = new InternetAddress(address, true);
        try {
            whole.setPersonal(
                    name == null ? null : name.replaceAll("\\p{Cntrl}+", " ").strip(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return whole;
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }

    /** A message whose identity is given, not made anew by every attempt. */
    private static final class Identified extends MimeMessage {

        private final String identity;

        Identified(Session session, String id, String sender) {
            super(session);
            identity = "<" + id + sender.substring(sender.lastIndexOf('@')) + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", identity);
        }
    }
}
