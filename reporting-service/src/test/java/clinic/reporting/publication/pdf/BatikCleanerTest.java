package clinic.reporting.publication.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatikCleanerTest {

    /** Classes of its own, as Batik begins its thread once for all that share them. */
    @Test
    void whoeverAsksForTheFirstReportTheirClassLoaderIsLetGoOf() throws Exception {
        Thread asking = Thread.currentThread();
        ClassLoader before = asking.getContextClassLoader();
        try (var ours = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
                var theirs = new URLClassLoader(new URL[0], ours)) {
            asking.setContextClassLoader(theirs);
            var press = ours.loadClass(HtmlPress.class.getName()).getDeclaredConstructor();
            press.setAccessible(true);
            assertThat(press.newInstance()).isNotNull();
            assertThat(asking.getContextClassLoader()).isSameAs(theirs);
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(it -> it.getClass().getClassLoader() == ours)
                    .extracting(Thread::getContextClassLoader)
                    .containsExactly(ours);
        } finally {
            asking.setContextClassLoader(before);
        }
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(BatikCleanerTest::address)
                .toArray(URL[]::new);
    }

    private static URL address(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
