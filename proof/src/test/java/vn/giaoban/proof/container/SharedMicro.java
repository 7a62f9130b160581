package vn.giaoban.proof.container;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;

/**
 * One server for all test classes: the connector would start a JVM for each deployment, and it looks for the server at the
 * address of the machine although it listens on the loopback address only.
 */
public class SharedMicro extends PayaraMicroDeployableContainer {

    private final Map<String, ProtocolMetaData> deployed = new ConcurrentHashMap<>();
    private Archive<?> last;

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        ProtocolMetaData known = deployed.get(archive.getName());
        if (known != null) {
            return known;
        }
        ProtocolMetaData fresh = onLoopback(super.deploy(archive));
        deployed.put(archive.getName(), fresh);
        last = archive;
        return fresh;
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // Stays for the next test class; ends with the suite.
    }

    @Override
    public void stop() {
        if (last != null) {
            try {
                super.undeploy(last);
            } catch (DeploymentException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static ProtocolMetaData onLoopback(ProtocolMetaData told) {
        ProtocolMetaData metadata = new ProtocolMetaData();
        for (HTTPContext context : told.getContexts(HTTPContext.class)) {
            HTTPContext local = new HTTPContext("127.0.0.1", context.getPort());
            for (Servlet servlet : context.getServlets()) {
                local.add(new Servlet(servlet.getName(), servlet.getContextRoot()));
            }
            metadata.addContext(local);
        }
        return metadata;
    }
}
