package clinic.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the trial in a process of its own, since a jar cannot say which options make it open soon; ends with it. */
public final class Launcher {

    /** The property that tells the trial which process to end with. */
    static final String PID = "clinic.trial.launcher";

    // A short life gains nothing from the optimizing compiler and two cores nothing from parallel collection; classes
    // of
    // our own build need no second look, and what is loaded at the start needs no collection.
    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xms512m",
            "-Xmx512m",
            "-Xmn256m",
            "-XX:MetaspaceSize=192m",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote");

    private Launcher() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var trial = new ProcessBuilder(command(arguments)).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(trial), "end"));
        System.exit(trial.waitFor());
    }

    private static List<String> command(String[] arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-D" + PID + "=" + ProcessHandle.current().pid());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Trial.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static void end(Process trial) {
        trial.destroy();
        trial.onExit().join();
    }
}
